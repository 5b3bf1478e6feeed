"use client";
import { ACTION_SIDES } from "@etappe/domain/action";
import { DEVELOPMENT_KINDS } from "@etappe/domain/development";
import { DateField } from "@etappe/ui/date-field";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelAnchor, levelLabel } from "../qualification/level-label.ts";
import { competenceIn, type Fault, type MeasureDraft, type Measures } from "./measure-draft.ts";

type Props = {
  readonly draft: MeasureDraft;
  readonly faults: ReadonlySet<Fault>;
  readonly shown: Measures;
  readonly onChange: (draft: MeasureDraft) => void;
};

const EUROS = { style: "currency", currency: "EUR", maximumFractionDigits: 0 } as const;
const NONE = "";

/** For whom, to which level, for how many, at what cost. */
export function TermsFields({ draft, faults, shown, onChange }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const { scale } = competenceIn(draft.competence, shown);
  const missing = (fault: Fault) => (faults.has(fault) ? t(`development.missing.${fault}`) : null);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Select
        label={t("development.fields.kind")}
        placeholder={t("development.fields.choose")}
        value={draft.kind}
        options={DEVELOPMENT_KINDS.map((kind) => ({ id: kind, label: t(`development.kind.${kind}`) }))}
        onChange={(id) => onChange({ ...draft, kind: DEVELOPMENT_KINDS.find((kind) => kind === id) ?? draft.kind })}
      />
      <Select
        label={t("development.fields.role")}
        placeholder={t("development.fields.anyRole")}
        value={draft.role ?? NONE}
        options={[
          { id: NONE, label: t("development.fields.anyRole") },
          ...shown.roles.map(({ key, label }) => ({ id: key, label: words(label) })),
        ]}
        onChange={(role) => onChange({ ...draft, role: role === NONE ? null : role })}
      />
      <Select
        label={t("development.fields.target")}
        placeholder={t("development.fields.choose")}
        value={draft.targetLevel === null ? null : String(draft.targetLevel)}
        options={(scale?.levels ?? [])
          .filter(({ value }) => value > 0)
          .map(({ value }) => ({
            id: String(value),
            label: levelLabel(scale, value, i18n),
            note: levelAnchor(scale, value, i18n) ?? undefined,
          }))}
        onChange={(id) => onChange({ ...draft, targetLevel: id === null ? null : Number(id) })}
        isRequired
        isDisabled={!scale}
        error={missing("target")}
      />
      <NumberField
        label={t("development.fields.people")}
        value={draft.people}
        minValue={1}
        maxValue={200}
        onChange={(people) => onChange({ ...draft, people })}
        isRequired
        error={missing("people")}
      />
      <NumberField
        label={t("development.fields.cost")}
        hint={t("development.fields.costHint")}
        value={draft.costEur}
        minValue={0}
        maxValue={100_000_000}
        formatOptions={EUROS}
        onChange={(costEur) => onChange({ ...draft, costEur })}
      />
    </div>
  );
}

/** What, in which competence, when, by whom: said when it is planned, changed on the roadmap. */
export function PlanFields({ draft, faults, shown, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const missing = (...asked: readonly Fault[]) => {
    const fault = asked.find((each) => faults.has(each));
    return fault ? t(`development.missing.${fault}`) : null;
  };
  const running = shown.ventures.filter(({ isRunning }) => isRunning);
  return (
    <>
      <TextField
        label={t("development.fields.title")}
        hint={t("development.fields.titleHint")}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        maxLength={300}
        isRequired
        error={missing("title")}
      />
      <Select
        label={t("development.fields.competence")}
        placeholder={t("development.fields.choose")}
        value={draft.competence}
        options={shown.competenceKeys.map((key) => ({ id: key, label: competenceLabel(key, shown.competences, i18n) }))}
        onChange={(competence) => onChange({ ...draft, competence, targetLevel: null })}
        isRequired
        error={missing("competence")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          label={t("development.fields.start")}
          value={draft.startOn}
          onChange={(startOn) => onChange({ ...draft, startOn })}
          isRequired
          error={missing("start")}
        />
        <DateField
          label={t("development.fields.due")}
          value={draft.dueOn}
          onChange={(dueOn) => onChange({ ...draft, dueOn })}
          isRequired
          error={missing("due", "order")}
        />
        <Select
          label={t("development.fields.venture")}
          placeholder={t("development.fields.noVenture")}
          value={draft.ventureId ?? NONE}
          options={[
            { id: NONE, label: t("development.fields.noVenture") },
            ...running.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(id) => onChange({ ...draft, ventureId: id === NONE ? null : id })}
        />
        {shown.mayPlanForHouse ? (
          <Select
            label={t("development.fields.ownerSide")}
            placeholder={t("development.fields.choose")}
            value={draft.ownerSide}
            options={ACTION_SIDES.map((side) => ({ id: side, label: t(`development.time.${side}`) }))}
            onChange={(id) =>
              onChange({ ...draft, ownerSide: ACTION_SIDES.find((side) => side === id) ?? draft.ownerSide })
            }
          />
        ) : null}
        <TextField
          label={t("development.fields.owner")}
          value={draft.owner}
          onChange={(owner) => onChange({ ...draft, owner })}
          maxLength={200}
        />
      </div>
    </>
  );
}
