"use client";
import { LEGAL_BASES } from "@etappe/domain/employee-register";
import { Checkbox } from "@etappe/ui/checkbox";
import { DateField } from "@etappe/ui/date-field";
import { Select } from "@etappe/ui/select";
import { TextArea, TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Checked, RegisterDraft } from "./register-draft.ts";

type Props = {
  readonly draft: RegisterDraft;
  readonly onChange: (draft: RegisterDraft) => void;
  /** What is wrong, once somebody has tried to save. */
  readonly checked: Checked | null;
};

export function RegisterFields({ draft, onChange, checked }: Props) {
  const { t } = useI18n();
  const fields = checked?.kind === "faulty" ? checked.fields : null;
  const retention = checked?.kind === "faulty" ? checked.retention : null;
  return (
    <>
      <TextArea
        label={t("employees.register.purpose")}
        hint={t("employees.register.purposeHint")}
        value={draft.purpose}
        onChange={(purpose) => onChange({ ...draft, purpose })}
        maxLength={1000}
        isRequired
        error={fields?.has("purpose") ? t("employees.register.purposeMissing") : null}
      />
      <Select
        label={t("employees.register.basis")}
        placeholder={t("employees.register.choose")}
        options={LEGAL_BASES.map((id) => ({ id, label: t(`employees.register.bases.${id}`) }))}
        value={draft.legalBasis}
        onChange={(id) =>
          onChange({ ...draft, legalBasis: LEGAL_BASES.find((basis) => basis === id) ?? draft.legalBasis })
        }
        isRequired
        error={fields?.has("legalBasis") ? t("employees.register.missing") : null}
      />
      <TextField
        label={t("employees.register.agreement")}
        hint={t("employees.register.agreementHint")}
        value={draft.worksAgreement}
        onChange={(worksAgreement) => onChange({ ...draft, worksAgreement })}
        maxLength={200}
        isRequired
        error={fields?.has("worksAgreement") ? t("employees.register.missing") : null}
      />
      <DateField
        label={t("employees.register.until")}
        hint={t("employees.register.untilHint")}
        value={draft.retainUntil}
        onChange={(retainUntil) => onChange({ ...draft, retainUntil })}
        isRequired
        error={
          fields?.has("retainUntil") ? t(retention ? `refusals.${retention}` : "employees.register.missing") : null
        }
      />
      <div className="flex flex-col gap-2">
        <Checkbox
          label={t("employees.register.keepsNames")}
          hint={t("employees.register.keepsNamesHint")}
          isSelected={draft.keepsNames}
          onChange={(keepsNames) => onChange({ ...draft, keepsNames })}
        />
        <Checkbox
          label={t("employees.register.namesReleased")}
          hint={t("employees.register.namesReleasedHint")}
          isSelected={draft.keepsNames && draft.namesReleased}
          isDisabled={!draft.keepsNames}
          onChange={(namesReleased) => onChange({ ...draft, namesReleased })}
        />
      </div>
    </>
  );
}
