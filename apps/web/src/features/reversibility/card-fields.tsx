"use client";
import { DateField } from "@etappe/ui/date-field";
import { FieldGrid } from "@etappe/ui/fieldset";
import { NumberField } from "@etappe/ui/number-field";
import { TextArea } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { CardDraft } from "./card-draft.ts";

type Props = { readonly draft: CardDraft; readonly onChange: (draft: CardDraft) => void };

const EUROS = { style: "currency", currency: "EUR", maximumFractionDigits: 0 } as const;
const WHOLE = { maximumFractionDigits: 0 } as const;

export function CardFields({ draft, onChange }: Props) {
  const { t } = useI18n();
  const text = (field: "sunkResources" | "noticeNote" | "knowHowExposed" | "exitTrigger") => (
    <TextArea
      label={t(`reversibility.field.${field}`)}
      hint={t(`reversibility.fieldHint.${field}`)}
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      maxLength={2000}
    />
  );
  const euros = (field: "sunkCost" | "leavingCost") => (
    <NumberField
      label={t(`reversibility.field.${field}`)}
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      minValue={0}
      maxValue={1_000_000_000_000}
      formatOptions={EUROS}
    />
  );
  const weeks = (field: "noticeWeeks" | "leavingWeeks") => (
    <NumberField
      label={t(`reversibility.field.${field}`)}
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      minValue={0}
      maxValue={1040}
      formatOptions={WHOLE}
    />
  );
  return (
    <>
      <p className="text-soft">{t("reversibility.formHint")}</p>
      <FieldGrid columns={2}>
        {text("sunkResources")}
        {euros("sunkCost")}
        {text("noticeNote")}
        {weeks("noticeWeeks")}
        {euros("leavingCost")}
        {weeks("leavingWeeks")}
        {text("knowHowExposed")}
        {text("exitTrigger")}
        <DateField
          label={t("reversibility.field.nextLook")}
          value={draft.nextLook}
          onChange={(nextLook) => onChange({ ...draft, nextLook })}
        />
      </FieldGrid>
    </>
  );
}
