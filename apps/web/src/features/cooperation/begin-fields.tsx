"use client";
import { COOPERATION_STATES } from "@etappe/domain/cooperation";
import { DateField } from "@etappe/ui/date-field";
import { Fieldset } from "@etappe/ui/fieldset";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { BeginDraft, Field } from "./cooperation-draft.ts";
import type { CooperationChoices } from "./cooperation-form.tsx";

type Props = {
  readonly draft: BeginDraft;
  readonly missing: ReadonlySet<Field>;
  readonly choices: CooperationChoices;
  readonly onChange: (draft: BeginDraft) => void;
};

/** Where a new cooperation belongs, and how far it has come. */
export function BeginFields({ draft, missing, choices, onChange }: Props) {
  const { t } = useI18n();
  const fault = (field: "ventureId" | "since") => (missing.has(field) ? t(`cooperation.missing.${field}`) : null);
  return (
    <Fieldset legend={t("cooperation.begin.legend")} columns={2}>
      <Select
        label={t("cooperation.begin.venture")}
        placeholder={t("cooperation.choose")}
        options={choices.ventures.map(({ id, name }) => ({ id, label: name }))}
        value={draft.ventureId}
        onChange={(ventureId) => onChange({ ...draft, ventureId })}
        isRequired
        error={fault("ventureId")}
      />
      <Select
        label={t("cooperation.begin.state")}
        placeholder={t("cooperation.choose")}
        options={COOPERATION_STATES.map((id) => ({ id, label: t(`cooperation.state.${id}`) }))}
        value={draft.state}
        onChange={(id) =>
          onChange({ ...draft, state: COOPERATION_STATES.find((known) => known === id) ?? draft.state })
        }
      />
      <DateField
        label={t("cooperation.begin.since")}
        value={draft.since}
        onChange={(since) => onChange({ ...draft, since })}
        maxValue={choices.today}
        isRequired
        error={fault("since")}
      />
      <TextArea
        label={t("cooperation.begin.why")}
        value={draft.why}
        onChange={(why) => onChange({ ...draft, why })}
        maxLength={2000}
      />
    </Fieldset>
  );
}
