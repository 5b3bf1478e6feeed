/**
 * The ladder of forms (von Behr 2001, §5): seven levels by how much a form binds, how
 * international, integrated and complex it is. Small firms climb in small steps. A leap is
 * pointed out and never forbidden, and where a region is harder, a form counts higher (fn26).
 */
import { Form, type Framework, type RegionShift } from "./framework.ts";
import { archivedPart } from "./framework-part.ts";

/** A form in use in a country, or planned for it. */
export type FormInCountry = { readonly country: string; readonly form: string };

export type Climb = {
  readonly active: readonly FormInCountry[];
  readonly regionShifts: readonly RegionShift[];
};

export type Step =
  | { readonly kind: "step"; readonly level: number }
  | { readonly kind: "leap"; readonly level: number; readonly from: number; readonly tone: "warning" | "notice" };

/** level(f, c): the form's level plus every shift that applies to it in the country. Null for an unknown form. */
export function levelIn(country: string, form: string, shifts: readonly RegionShift[], framework: Framework) {
  const known = findForm(form, framework);
  if (!known) return null;
  return [...framework.ladder.regionShifts, ...shifts]
    .filter((shift) => shift.country === country && shift.form === form)
    .reduce((level, shift) => level + shift.levels, known.level);
}

/** The highest level in active use, firm-wide or in one country; 0 when nothing is active. */
export function reachedLevel(climb: Climb, framework: Framework, country?: string): number {
  return climb.active
    .filter((use) => country === undefined || use.country === country)
    .reduce((reached, use) => Math.max(reached, levelIn(use.country, use.form, climb.regionShifts, framework) ?? 0), 0);
}

/**
 * Whether planning this form in this country is a leap: more than `leapAbove` levels over
 * what the firm has reached there, or elsewhere less `experienceTransfer`. Under a strategy
 * that often enters directly (cost reduction, fn32), or under force, it is only a notice.
 */
export function judgeStep(
  planned: FormInCountry,
  climb: Climb,
  circumstances: { readonly strategies: readonly string[]; readonly forced?: boolean },
  framework: Framework,
): Step {
  const { leapAbove, leapIsNoticeUnder } = framework.ladder;
  const level = levelIn(planned.country, planned.form, climb.regionShifts, framework) ?? 0;
  const from = startingLevel(planned.country, climb, framework);
  if (level - from <= leapAbove) return { kind: "step", level };
  const excused =
    circumstances.forced === true || circumstances.strategies.some((type) => leapIsNoticeUnder.includes(type));
  return { kind: "leap", level, from, tone: excused ? "notice" : "warning" };
}

export type LevelLeftOut = {
  readonly level: number;
  /** What stands on this level in the country, the easiest to leave again first; empty where nothing does. */
  readonly forms: readonly Form[];
};

/**
 * What a leap leaves out: each level between where the firm stands for this country and the
 * planned form, from the lowest up, with the forms that would be the steps there (§5).
 * Empty for a step.
 */
export function leftOutBy(planned: FormInCountry, climb: Climb, framework: Framework): readonly LevelLeftOut[] {
  const step = judgeStep(planned, climb, { strategies: [] }, framework);
  if (step.kind === "step") return [];
  const between = Array.from({ length: step.level - step.from - 1 }, (_, index) => step.from + 1 + index);
  return between.map((level) => ({
    level,
    forms: framework.ladder.forms
      .filter((form) => levelIn(planned.country, form.key, climb.regionShifts, framework) === level)
      .sort(easiestToLeaveFirst),
  }));
}

/**
 * The forms that are a step and not a leap in this country, and not below what is reached
 * there: lowest exit barrier first, then lowest resource commitment (§5: begin with low
 * exit barriers).
 */
export function nextSteps(country: string, climb: Climb, framework: Framework): readonly Form[] {
  const reached = reachedLevel(climb, framework, country);
  const inUse = new Set(climb.active.filter((use) => use.country === country).map((use) => use.form));
  return framework.ladder.forms
    .filter((form) => {
      if (inUse.has(form.key)) return false;
      const level = levelIn(country, form.key, climb.regionShifts, framework) ?? 0;
      const step = judgeStep({ country, form: form.key }, climb, { strategies: [] }, framework);
      return level >= reached && step.kind === "step";
    })
    .sort(easiestToLeaveFirst);
}

/** During build-up, a form that is hard to leave again needs a reason (§5). */
export function needsExitReason(form: Form, framework: Framework): boolean {
  return form.exitBarrier > framework.ladder.buildUpMaxExitBarrier;
}

/** The number of different forms in active use. */
export function breadthOfForms(active: readonly FormInCountry[]): number {
  return new Set(active.map(({ form }) => form)).size;
}

/** The form with this key, also one that is no longer offered: what a firm runs abroad keeps its level. */
export function findForm(key: string, framework: Framework): Form | undefined {
  const offered = framework.ladder.forms.find((form) => form.key === key);
  return offered ?? Form.safeParse(archivedPart(framework, "form", key)).data;
}

function easiestToLeaveFirst(a: Form, b: Form): number {
  return a.exitBarrier - b.exitBarrier || a.resourceCommitment - b.resourceCommitment;
}

/** Where the firm stands for this country: what it has reached there, or elsewhere less `experienceTransfer`; at least 0. */
export function startingLevel(country: string, climb: Climb, framework: Framework): number {
  const elsewhere = reachedLevel(climb, framework) - framework.ladder.experienceTransfer;
  return Math.max(reachedLevel(climb, framework, country), elsewhere, 0);
}
