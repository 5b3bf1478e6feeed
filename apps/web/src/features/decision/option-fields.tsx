"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { Select } from "@etappe/ui/select";
import { TextArea, TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import { bareOption, OPTION_STATES, type OptionDraft, withState } from "./option-draft.ts";

const MOST = 20;
/** Ten arguments of five hundred characters each. */
const LONGEST = 5000;

type Props = {
  readonly options: readonly OptionDraft[];
  readonly error: string | null;
  readonly onChange: (options: readonly OptionDraft[]) => void;
};

/** What was on the table, with its arguments. An option that is kept open is not lost with the decision. */
export function OptionFields({ options, error, onChange }: Props) {
  const { t } = useI18n();
  const nextId = Math.max(-1, ...options.map(({ id }) => id)) + 1;
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{t("decision.settle.options")}</legend>
      <p className="text-xs text-soft">{t("decision.settle.optionsHint")}</p>
      {error ? <p className="mt-1 text-sm font-semibold text-gap">▲ {error}</p> : null}
      <ul className="mt-2 flex flex-col gap-4">
        {options.map((option, index) => (
          <OptionField
            key={option.id}
            number={index + 1}
            option={option}
            onChange={(value) => onChange(options.map((other) => (other.id === option.id ? value : other)))}
            onState={(state) => onChange(withState(options, option.id, state))}
            onRemove={() => onChange(options.filter(({ id }) => id !== option.id))}
          />
        ))}
      </ul>
      {options.length < MOST ? (
        <Button className="mt-3" size="small" onPress={() => onChange([...options, bareOption(nextId, "", "dropped")])}>
          {t("decision.settle.addOption")}
        </Button>
      ) : null}
    </fieldset>
  );
}

type FieldProps = {
  readonly number: number;
  readonly option: OptionDraft;
  readonly onChange: (option: OptionDraft) => void;
  readonly onState: (state: OptionDraft["state"]) => void;
  readonly onRemove: () => void;
};

function OptionField({ number, option, onChange, onState, onRemove }: FieldProps) {
  const { t } = useI18n();
  const change = (value: Partial<OptionDraft>) => onChange({ ...option, ...value });
  return (
    <li className="grid gap-x-3 gap-y-2 border-s-2 border-line-strong ps-3 sm:grid-cols-2">
      <div className="flex items-end gap-2 sm:col-span-2">
        <TextField
          className="min-w-0 flex-1"
          label={t("decision.settle.option", { number })}
          value={option.text}
          onChange={(text) => change({ text })}
          maxLength={500}
        />
        <Button variant="quiet" aria-label={t("decision.settle.removeOption", { number })} onPress={onRemove}>
          <Icon name="cross" />
        </Button>
      </div>
      <TextArea
        label={t("decision.settle.pros")}
        hint={t("decision.settle.oneEach")}
        value={option.pros}
        onChange={(pros) => change({ pros })}
        maxLength={LONGEST}
      />
      <TextArea
        label={t("decision.settle.cons")}
        hint={t("decision.settle.oneEach")}
        value={option.cons}
        onChange={(cons) => change({ cons })}
        maxLength={LONGEST}
      />
      <Select
        label={t("decision.settle.optionState", { number })}
        placeholder={t("decision.optionState.dropped")}
        value={option.state}
        options={OPTION_STATES.map((id) => ({ id, label: t(`decision.optionState.${id}`) }))}
        onChange={(id) => onState(OPTION_STATES.find((state) => state === id) ?? "dropped")}
      />
    </li>
  );
}
