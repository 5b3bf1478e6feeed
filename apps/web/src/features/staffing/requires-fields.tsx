"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
import { useI18n } from "../../i18n/use-i18n.ts";
import { levelLabel } from "../qualification/level-label.ts";
import type { RequiredDraft } from "./role-draft.ts";
import { requiredLabel, scaleOf } from "./role-words.ts";
import type { Staffing } from "./staffing.ts";

type Props = {
  readonly staffing: Staffing;
  readonly requires: readonly RequiredDraft[];
  readonly onChange: (requires: readonly RequiredDraft[]) => void;
  readonly error: string | null;
};

/** Which competences a role requires, at which level of its scale, and how much each matters. */
export function RequiresFields({ staffing, requires, onChange, error }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const others = staffing.competences.filter(({ key }) => !requires.some(({ competence }) => competence === key));
  return (
    <fieldset className="min-w-0">
      <legend className="font-serif text-lg font-semibold">{t("staffing.role.requires")}</legend>
      <p className="text-sm text-soft">{t("staffing.role.requiresHint")}</p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {requires.map((each) => (
          <li key={each.competence} className="flex flex-wrap items-end gap-x-4 gap-y-2 py-3">
            <RequiredFields
              {...{ each, staffing }}
              onChange={(said) =>
                onChange(requires.map((other) => (other.competence === each.competence ? { ...each, ...said } : other)))
              }
              onRemove={() => onChange(requires.filter(({ competence }) => competence !== each.competence))}
            />
          </li>
        ))}
      </ul>
      <Select
        label={t("staffing.role.addCompetence")}
        placeholder={t("staffing.role.chooseCompetence")}
        options={others.map(({ key }) => ({ id: key, label: requiredLabel(key, staffing, i18n) }))}
        value={null}
        onChange={(competence) => {
          if (competence) onChange([...requires, { competence, level: middleOf(competence, staffing), weight: 1 }]);
        }}
        isDisabled={others.length === 0 || requires.length >= 20}
        error={error}
        className="mt-3"
      />
    </fieldset>
  );

  function middleOf(competence: string, shown: Staffing): number {
    const top = Math.max(...(scaleOf(competence, shown)?.levels ?? []).map(({ value }) => value));
    return Math.ceil(top / 2);
  }
}

type RequiredProps = {
  readonly each: RequiredDraft;
  readonly staffing: Staffing;
  readonly onChange: (said: Partial<RequiredDraft>) => void;
  readonly onRemove: () => void;
};

function RequiredFields({ each, staffing, onChange, onRemove }: RequiredProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const scale = scaleOf(each.competence, staffing);
  const competence = requiredLabel(each.competence, staffing, i18n);
  return (
    <>
      <p className="min-w-0 flex-1 basis-52 font-semibold sm:pb-2">{competence}</p>
      <Select
        label={t("staffing.role.levelOf", { competence })}
        hidesLabel
        placeholder={t("staffing.roles.level")}
        options={(scale?.levels ?? [])
          .filter(({ value }) => value > 0)
          .map(({ value }) => ({ id: String(value), label: levelLabel(scale, value, i18n) }))}
        value={String(each.level)}
        onChange={(level) => onChange({ level: Number(level) })}
        className="w-52 max-w-full"
      />
      <div className="flex items-center gap-2">
        <span aria-hidden="true" className="text-sm text-soft">
          {t("staffing.roles.weight")}
        </span>
        <NumberField
          label={t("staffing.role.weightOf", { competence })}
          hidesLabel
          value={each.weight}
          onChange={(weight) => onChange({ weight })}
          minValue={1}
          maxValue={10}
          step={1}
          showsSteppers
          className="w-36"
        />
      </div>
      <Button
        variant="quiet"
        size="small"
        aria-label={t("staffing.role.removeNamed", { competence })}
        onPress={onRemove}
      >
        <Icon name="cross" />
      </Button>
    </>
  );
}
