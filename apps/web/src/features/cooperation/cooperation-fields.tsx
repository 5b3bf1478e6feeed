"use client";
import { KNOW_HOW_AGREEMENTS, PARTNER_LOCATIONS } from "@etappe/domain/cooperation";
import { CheckboxGroup } from "@etappe/ui/checkbox";
import { ComboBox } from "@etappe/ui/combo-box";
import { FieldGrid } from "@etappe/ui/fieldset";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextArea, TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Field, Terms, TermsDraft } from "./cooperation-draft.ts";
import type { CooperationChoices } from "./cooperation-form.tsx";

type Props = {
  readonly draft: TermsDraft;
  readonly missing: ReadonlySet<Field>;
  readonly choices: CooperationChoices;
  readonly onChange: (draft: TermsDraft) => void;
};

/** Who the partner is and on what terms one works together. Whatever is still open may stay so. */
export function CooperationFields({ draft, missing, choices, onChange }: Props) {
  const { t, words } = useI18n();
  const { terms, countries } = choices;
  const change = (said: Partial<TermsDraft>) => onChange({ ...draft, ...said });
  const optionsOf = (items: Terms["forms"]) => items.map(({ key, label }) => ({ id: key, label: words(label) }));
  const orOpen = (items: Terms["forms"]) => [{ id: "", label: t("cooperation.open") }, ...optionsOf(items)];
  return (
    <FieldGrid columns={2}>
      <TextField
        label={t("cooperation.field.partner")}
        value={draft.partner}
        onChange={(partner) => change({ partner })}
        maxLength={200}
        isRequired
        error={missing.has("partner") ? t("cooperation.missing.partner") : null}
      />
      <RadioGroup
        label={t("cooperation.field.location")}
        orientation="horizontal"
        value={draft.partnerLocation}
        options={PARTNER_LOCATIONS.map((id) => ({ id, label: t(`cooperation.location.${id}`) }))}
        onChange={(id) =>
          change({ partnerLocation: PARTNER_LOCATIONS.find((known) => known === id) ?? draft.partnerLocation })
        }
      />
      {draft.partnerLocation === "foreign" ? (
        <ComboBox
          label={t("cooperation.field.country")}
          emptyText={t("ladder.place.noCountry")}
          options={countries}
          value={draft.country}
          onChange={(country) => change({ country })}
        />
      ) : null}
      <CheckboxGroup
        label={t("cooperation.field.functions")}
        value={draft.functions}
        options={optionsOf(terms.functions)}
        onChange={(functions) => change({ functions })}
      />
      <Select
        label={t("cooperation.field.form")}
        hint={t("cooperation.field.formHint")}
        placeholder={t("cooperation.open")}
        options={orOpen(terms.forms)}
        value={draft.form ?? ""}
        onChange={(form) => change({ form: form || null })}
      />
      <Select
        label={t("cooperation.field.share")}
        hint={t("cooperation.field.shareHint")}
        placeholder={t("cooperation.choose")}
        options={optionsOf(terms.shares)}
        value={draft.share}
        onChange={(share) => change({ share })}
        isRequired
        error={missing.has("share") ? t("cooperation.missing.share") : null}
      />
      <Select
        label={t("cooperation.field.productRelation")}
        placeholder={t("cooperation.open")}
        options={orOpen(terms.productRelations)}
        value={draft.productRelation ?? ""}
        onChange={(relation) => change({ productRelation: relation || null })}
      />
      <Select
        label={t("cooperation.field.reason")}
        placeholder={t("cooperation.open")}
        options={orOpen(terms.reasons)}
        value={draft.reason ?? ""}
        onChange={(reason) => change({ reason: reason || null })}
      />
      <RadioGroup
        label={t("cooperation.field.knowHowAgreement")}
        hint={t("cooperation.field.knowHowHint")}
        orientation="horizontal"
        value={draft.knowHowAgreement}
        options={KNOW_HOW_AGREEMENTS.map((id) => ({ id, label: t(`cooperation.knowHow.${id}`) }))}
        onChange={(id) =>
          change({ knowHowAgreement: KNOW_HOW_AGREEMENTS.find((known) => known === id) ?? draft.knowHowAgreement })
        }
      />
      <TextArea
        label={t("cooperation.field.note")}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={2000}
      />
    </FieldGrid>
  );
}
