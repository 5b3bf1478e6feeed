/** A measure as it is being planned or changed, before it is one. */

import { partsOf } from "@etappe/domain/competence";
import type { EditMeasure, PlanMeasure } from "@etappe/domain/development";
import * as z from "zod/mini";
import type { Outputs } from "../../router-types.ts";

export type Measures = Outputs["development"]["list"];
export type Measure = Measures["measures"][number];

export type MeasureDraft = {
  readonly title: string;
  readonly kind: PlanMeasure["kind"];
  readonly role: string | null;
  readonly competence: string | null;
  readonly targetLevel: number | null;
  readonly people: number | null;
  readonly costEur: number | null;
  readonly startOn: string | null;
  readonly dueOn: string | null;
  readonly ventureId: string | null;
  readonly ownerSide: PlanMeasure["ownerSide"];
  readonly owner: string;
};

/** What a gap asks for, where one comes from the list of gaps. */
export type Wanted = { readonly competence: string | null; readonly role: string | null };

/** A new measure as it begins: for what is wanted, as far as the firm knows it. */
export function newDraft({ competence, role }: Wanted, shown: Measures): MeasureDraft {
  const known = shown.competenceKeys.find((key) => key === competence) ?? null;
  const { isLanguage } = competenceIn(known, shown);
  const [only, ...others] = shown.ventures.filter(({ isRunning }) => isRunning);
  return {
    ...{ title: "", kind: isLanguage ? "language-course" : "training", targetLevel: null, people: null },
    ...{ costEur: null, startOn: shown.today, dueOn: null, ownerSide: "firm", owner: "", competence: known },
    role: shown.roles.some(({ key }) => key === role) ? role : null,
    ventureId: others.length === 0 ? (only?.id ?? null) : null,
  };
}

export function draftOf(measure: Measure): MeasureDraft {
  const { title, kind, role, competence, targetLevel, people, costEur, startOn, dueOn, ventureId } = measure;
  const { ownerSide, owner } = measure;
  return {
    ...{ title, kind, role, competence, targetLevel, people, costEur, startOn, dueOn, ventureId, ownerSide, owner },
  };
}

/** The scale of a competence, and whether it is a language. */
export function competenceIn(key: string | null, { competences, scales }: Pick<Measures, "competences" | "scales">) {
  const found = key === null ? undefined : competences.find((each) => each.key === partsOf(key).competence);
  return { scale: scales.find((scale) => scale.key === found?.scale), isLanguage: found?.kind === "language" };
}

export type Fault = "title" | "competence" | "target" | "people" | "start" | "due" | "order";

/** What is missing or wrong before this can be saved. Title and dates of a measure that is there are changed on the roadmap. */
export function faultsIn(draft: MeasureDraft, isNew: boolean): ReadonlySet<Fault> {
  const faults: Fault[] = [];
  const { competence, targetLevel, people, startOn, dueOn } = draft;
  if (competence === null) faults.push("competence");
  if (targetLevel === null) faults.push("target");
  if (people === null || !Number.isInteger(people) || people < 1 || people > 200) faults.push("people");
  if (!isNew) return new Set(faults);
  if (draft.title.trim() === "") faults.push("title");
  if (startOn === null) faults.push("start");
  if (dueOn === null) faults.push("due");
  else if (startOn !== null && dueOn < startOn) faults.push("order");
  return new Set(faults);
}

type Terms = Pick<EditMeasure, "kind" | "role" | "targetLevel" | "people" | "costEur">;

/** The terms as they are sent, once nothing is missing. */
export function saidTerms({ kind, role, targetLevel, people, costEur }: MeasureDraft): Terms {
  return { kind, role, targetLevel: targetLevel ?? 0, people: people ?? 0, costEur };
}

/** A whole plan as it is sent, once nothing is missing. */
export function saidPlan(draft: MeasureDraft): Omit<PlanMeasure, "id" | "firmId"> {
  const { title, ventureId, ownerSide, owner, competence, startOn, dueOn } = draft;
  return {
    ...{ title, ventureId, ownerSide, owner, ...saidTerms(draft) },
    ...{ competence: competence ?? "", startOn: startOn ?? "", dueOn: dueOn ?? "" },
  };
}

const Saved = z.object({ version: z.number() });

/** The measure as a colleague has left it, when that is why a change was refused. */
export function savedMeasure(current: unknown) {
  const saved = Saved.safeParse(current);
  return saved.success ? saved.data : null;
}
