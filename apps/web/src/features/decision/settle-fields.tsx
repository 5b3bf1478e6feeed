"use client";
import { REVERSIBILITIES } from "@etappe/domain/decision";
import { DateField } from "@etappe/ui/date-field";
import { FieldGrid } from "@etappe/ui/fieldset";
import { RadioGroup } from "@etappe/ui/radio-group";
import { TextArea, TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type DecisionDraft, decidedOn, type Field } from "./decision-draft.ts";
import { OptionFields } from "./option-fields.tsx";

type Props = {
  readonly draft: DecisionDraft;
  readonly missing: ReadonlySet<Field>;
  /** The firm's manager is to approve it, so the firm reads it. */
  readonly needsApproval: boolean;
  readonly onChange: (draft: DecisionDraft) => void;
};

export function SettleFields({ draft, missing, needsApproval, onChange }: Props) {
  const { t } = useI18n();
  const change = (value: Partial<DecisionDraft>) => onChange({ ...draft, ...value });
  const fault = (field: Field) => (missing.has(field) ? t(`decision.settle.missing.${field}`) : null);
  return (
    <>
      <TextArea
        label={t("decision.settle.choice")}
        hint={t("decision.settle.choiceHint")}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
        isRequired
        autoFocus
        maxLength={4000}
        error={fault("choice")}
      />
      <TextArea
        label={t("decision.settle.reason")}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        isRequired
        maxLength={4000}
        error={fault("reason")}
      />
      <OptionFields options={draft.options} error={fault("options")} onChange={(options) => change({ options })} />
      <FieldGrid columns={2}>
        <TextField
          label={t("decision.settle.decidedBy")}
          hint={t("decision.settle.decidedByHint")}
          value={draft.decidedBy}
          onChange={(decidedBy) => change({ decidedBy })}
          isRequired
          maxLength={200}
          error={fault("decidedBy")}
        />
        <DateField
          label={t("decision.settle.decidedOn")}
          value={draft.decidedOn}
          onChange={(day) => onChange(decidedOn(draft, day))}
          isRequired
          error={fault("decidedOn")}
        />
      </FieldGrid>
      <RadioGroup
        label={t("decision.settle.reversibility")}
        value={draft.reversibility}
        options={REVERSIBILITIES.map((key) => ({
          id: key,
          label: t(`decision.reversibility.${key}`),
          hint: t(`decision.reversibilityHint.${key}`),
        }))}
        onChange={(id) => change({ reversibility: REVERSIBILITIES.find((key) => key === id) ?? null })}
        isRequired
        error={fault("reversibility")}
      />
      <FieldGrid columns={2}>
        <DateField
          label={t("decision.settle.reviewBy")}
          hint={t("decision.settle.reviewByHint")}
          value={draft.reviewBy}
          onChange={(reviewBy) => change({ reviewBy })}
          isRequired
          error={fault("reviewBy")}
        />
        {needsApproval ? (
          <p className="self-end text-sm text-soft">{t("decision.settle.needsApproval")}</p>
        ) : (
          <RadioGroup
            label={t("decision.settle.visibility")}
            value={draft.visibility}
            options={(["shared", "internal"] as const).map((key) => ({
              id: key,
              label: t(`decision.visibilityOption.${key}`),
              hint: t(`decision.visibilityHint.${key}`),
            }))}
            onChange={(id) => change({ visibility: id === "internal" ? id : "shared" })}
          />
        )}
      </FieldGrid>
    </>
  );
}
