"use client";
import { PHASES } from "@etappe/domain/phase";
import { CheckboxGroup } from "@etappe/ui/checkbox";
import { DateField } from "@etappe/ui/date-field";
import { FieldGrid } from "@etappe/ui/fieldset";
import { NumberField } from "@etappe/ui/number-field";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type Answered, answerChoices, type Draft, NOTHING, nameOfAnswered, type Planning } from "./action-draft.ts";
import { answeredWords } from "./answered-words.ts";

type FieldProps = { readonly draft: Draft; readonly onChange: (value: Partial<Draft>) => void };

type PlaceProps = FieldProps & {
  readonly planning: Planning;
  /** What the action answers already, also where nobody would choose it today. */
  readonly own: readonly Answered[];
};

/** What it is about, in which venture and phase, and when. */
export function PlaceFields({ draft, planning, own, onChange }: PlaceProps) {
  const i18n = useI18n();
  const { t, words } = i18n;
  return (
    <FieldGrid columns={2}>
      <Select
        label={t("action.form.answers")}
        placeholder={t("action.form.answersNothing")}
        className="sm:col-span-2"
        value={draft.answers}
        options={[
          { id: NOTHING, label: t("action.form.answersNothing") },
          ...answerChoices(planning.answerable, own).map((answered) => ({
            id: nameOfAnswered(answered),
            label: answeredWords(answered, i18n),
          })),
        ]}
        onChange={(answers) => onChange({ answers: answers ?? NOTHING })}
      />
      <Select
        label={t("action.form.field")}
        placeholder={t("action.form.choose")}
        value={draft.field}
        options={planning.fields.map(({ key, label }) => ({ id: key, label: words(label) }))}
        onChange={(field) => onChange({ field })}
      />
      <Select
        label={t("action.form.venture")}
        placeholder={t("action.form.wholeFirm")}
        value={draft.ventureId ?? ""}
        options={[
          { id: "", label: t("action.form.wholeFirm") },
          ...planning.ventures.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(id) => {
          const venture = planning.ventures.find((known) => known.id === id);
          onChange(venture ? { ventureId: venture.id, phase: venture.phase } : { ventureId: null });
        }}
      />
      <Select
        label={t("action.form.phase")}
        placeholder={t("action.form.choose")}
        value={draft.phase}
        options={PHASES.map((key) => ({ id: key, label: t(`phase.full.${key}`) }))}
        onChange={(chosen) => onChange({ phase: PHASES.find((key) => key === chosen) ?? draft.phase })}
      />
      <NumberField
        label={t("action.form.effortDays")}
        value={draft.effortDays}
        minValue={0}
        onChange={(effortDays) => onChange({ effortDays })}
      />
      <DateField label={t("action.form.startOn")} value={draft.startOn} onChange={(startOn) => onChange({ startOn })} />
      <DateField
        label={t("action.form.dueOn")}
        value={draft.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
        isRequired
      />
    </FieldGrid>
  );
}

/** On which side it lies, with whom, and who sees it. */
export function OwnerFields({ draft, onChange }: FieldProps) {
  const { t } = useI18n();
  return (
    <FieldGrid columns={2}>
      <RadioGroup
        label={t("action.form.ownerSide")}
        orientation="horizontal"
        value={draft.ownerSide}
        options={[
          { id: "firm", label: t("roadmap.side.firm") },
          { id: "house", label: t("roadmap.side.house") },
        ]}
        onChange={(ownerSide) => onChange({ ownerSide: ownerSide === "house" ? "house" : "firm" })}
      />
      <TextField
        label={t("action.form.owner")}
        hint={t("action.form.ownerHint")}
        value={draft.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <RadioGroup
        label={t("action.form.visibility")}
        value={draft.visibility}
        options={[
          { id: "shared", label: t("action.form.shared") },
          { id: "internal", label: t("action.form.internal") },
        ]}
        onChange={(visibility) => onChange({ visibility: visibility === "internal" ? "internal" : "shared" })}
      />
    </FieldGrid>
  );
}

/** Which actions have to be done before. */
export function WaitsFor({
  draft,
  planning,
  ownId,
  onChange,
}: FieldProps & { readonly planning: Planning; readonly ownId: string }) {
  const { t } = useI18n();
  const others = planning.others.filter(
    ({ id, state }) => id !== ownId && (draft.dependsOn.includes(id) || (state !== "done" && state !== "dropped")),
  );
  if (others.length === 0) return null;
  return (
    <div className="max-h-52 overflow-y-auto rounded-md border border-line px-3 py-2">
      <CheckboxGroup
        label={t("action.form.dependsOn")}
        value={draft.dependsOn}
        options={others.map(({ id, title }) => ({ id, label: title }))}
        onChange={(dependsOn) => onChange({ dependsOn })}
      />
    </div>
  );
}
