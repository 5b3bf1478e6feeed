"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { Icon } from "@etappe/ui/icon";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type ConsequenceDraft, missingIn, newConsequence } from "./consequence-draft.ts";
import type { Choice } from "./correction-types.ts";

const MOST = 30;

type Props = {
  readonly drafts: readonly ConsequenceDraft[];
  readonly fields: readonly Choice[];
  readonly isTried: boolean;
  readonly onChange: (drafts: readonly ConsequenceDraft[]) => void;
};

/** What is to be done because of the loop: each line becomes an action on the roadmap. */
export function ConsequenceFields({ drafts, fields, isTried, onChange }: Props) {
  const { t } = useI18n();
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold">{t("venture.loop.consequences")}</legend>
      <p className="text-xs text-soft">{t("venture.loop.consequencesHint")}</p>
      <ul className="mt-2 flex flex-col gap-5">
        {drafts.map((draft, index) => (
          <ConsequenceField
            key={draft.id}
            number={index + 1}
            {...{ draft, fields, isTried }}
            onChange={(value) => onChange(drafts.map((other) => (other.id === draft.id ? value : other)))}
            onRemove={() => onChange(drafts.filter(({ id }) => id !== draft.id))}
          />
        ))}
      </ul>
      {drafts.length < MOST ? (
        <Button className="mt-3" size="small" onPress={() => onChange([...drafts, newConsequence(freshId())])}>
          {t("venture.loop.addConsequence")}
        </Button>
      ) : null}
    </fieldset>
  );
}

type FieldProps = Pick<Props, "fields" | "isTried"> & {
  readonly number: number;
  readonly draft: ConsequenceDraft;
  readonly onChange: (draft: ConsequenceDraft) => void;
  readonly onRemove: () => void;
};

function ConsequenceField({ number, draft, fields, isTried, onChange, onRemove }: FieldProps) {
  const { t } = useI18n();
  const missing: ReadonlySet<string> = isTried ? missingIn(draft) : new Set();
  const change = (value: Partial<ConsequenceDraft>) => onChange({ ...draft, ...value });
  const error = (field: string) => (missing.has(field) ? t("venture.loop.consequenceMissing") : null);
  return (
    <li className="grid gap-x-3 gap-y-3 border-s-2 border-line-strong ps-3 sm:grid-cols-2">
      <div className="flex items-end gap-2 sm:col-span-2">
        <TextField
          className="min-w-0 flex-1"
          label={t("venture.loop.consequence", { number })}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={300}
          error={error("title")}
        />
        <Button variant="quiet" aria-label={t("venture.loop.removeConsequence", { number })} onPress={onRemove}>
          <Icon name="cross" />
        </Button>
      </div>
      <Select
        label={t("venture.loop.field")}
        placeholder={t("venture.loop.choose")}
        options={fields}
        value={draft.field}
        onChange={(field) => change({ field })}
        error={error("field")}
      />
      <DateField
        label={t("venture.loop.dueOn")}
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
        error={error("dueOn")}
      />
      <RadioGroup
        label={t("venture.loop.side")}
        orientation="horizontal"
        value={draft.ownerSide}
        options={[
          { id: "firm", label: t("venture.loop.firm") },
          { id: "house", label: t("venture.loop.house") },
        ]}
        onChange={(id) => change({ ownerSide: id === "house" ? "house" : "firm" })}
      />
      <TextField
        label={t("venture.loop.owner")}
        value={draft.owner}
        onChange={(owner) => change({ owner })}
        maxLength={200}
      />
    </li>
  );
}
