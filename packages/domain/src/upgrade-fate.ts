/**
 * What becomes of one answer when its mandate moves to another version of the framework, one function per kind of
 * change. It is judged against the version under which it was given, not the one the mandate happens to be under.
 */
import type { AnswerKind } from "./answer.ts";
import type { Framework } from "./framework.ts";
import { placeOf } from "./scenario.ts";
import {
  changeKey,
  levelUnder,
  type ScaleChange,
  type ScaleRule,
  type ScaleRules,
  scaleChange,
} from "./upgrade-rule.ts";
import { askedIn, changedWords, levelsOf, readsTheSame, type Wording } from "./upgrade-wording.ts";

/** An answer as it stands. `frameworkVersionId` is the version whose text and scale it was given under. */
export type Given = {
  readonly kind: AnswerKind;
  readonly item: string;
  readonly level: number | null;
  readonly notApplicable: boolean;
  readonly target: number | null;
  readonly frameworkVersionId: string;
  readonly toConfirm: boolean;
  readonly version: number;
};

/** Texts as they were published, with their gaps: a blank is a translation still missing, not a wording. */
export type FrameworkVersion = { readonly id: string; readonly framework: Framework };

export const FATES = ["kept", "converted", "needs-review", "archived"] as const;
export type Fate = (typeof FATES)[number];

/** One answer before and after. Where nothing of it changes both are the same, version and all; else its version rises by one. */
export type Judged<A extends Given> = {
  readonly kind: "judged";
  readonly fate: Fate;
  readonly before: A;
  readonly after: A;
  /** What reads otherwise and so wants a look; empty where it is kept or archived. */
  readonly changed: readonly Wording[];
  readonly conversion: { readonly change: ScaleChange; readonly rule: ScaleRule } | null;
};

export type RuleMissing = { readonly kind: "refused"; readonly because: "rule-missing"; readonly change: ScaleChange };

/**
 * What becomes of one answer that was given under `under`: one of the four kinds of change below. Refused
 * ("rule-missing") where its scale gets another highest value and nobody said what to do about it.
 */
export function fateOf<A extends Given>(
  given: A,
  under: Framework,
  to: FrameworkVersion,
  rules: ScaleRules,
): Judged<A> | RuleMissing {
  const is = askedIn(to.framework, given);
  if (!is) return archived(given);
  const was = askedIn(under, given);
  if (!was) throw new Error(`${placeOf(given)} was answered under a version that does not ask it`);
  const words = isSaid(given) ? changedWords(was, is) : [];
  const change = changeFor(given, under, to.framework);
  if (change) {
    const rule = rules[changeKey(change)];
    if (!rule) return { kind: "refused", because: "rule-missing", change };
    return converted(given, { change, rule }, words, to.id);
  }
  const isSameScale = readsTheSame(levelsOf(under, was.scale), levelsOf(to.framework, is.scale));
  const changed = hasLevel(given) && !isSameScale ? [...words, "scale" as const] : words;
  return changed.length > 0 ? needsReview(given, changed) : kept(given);
}

/** Not asked any more: it stays as it is, uncounted, and counts again under a version that asks it again. */
function archived<A extends Given>(given: A): Judged<A> {
  return { kind: "judged", fate: "archived", before: given, after: given, changed: [], conversion: null };
}

/** On another scale by the rule that was chosen, and from now on an answer of the new version. */
function converted<A extends Given>(
  given: A,
  conversion: { readonly change: ScaleChange; readonly rule: ScaleRule },
  changed: readonly Wording[],
  versionId: string,
): Judged<A> {
  const { change, rule } = conversion;
  const after = {
    ...given,
    level: levelUnder(rule, given.level, change),
    target: levelUnder(rule, given.target, change),
    frameworkVersionId: versionId,
    toConfirm: given.toConfirm || rule === "ask-again" || changed.length > 0,
    version: given.version + 1,
  };
  return { kind: "judged", fate: "converted", before: given, after, changed, conversion };
}

/** The question reads otherwise: the answer stands, marked until somebody confirms it under the new words. */
function needsReview<A extends Given>(given: A, changed: readonly Wording[]): Judged<A> {
  const after = given.toConfirm ? given : { ...given, toConfirm: true, version: given.version + 1 };
  return { kind: "judged", fate: "needs-review", before: given, after, changed, conversion: null };
}

/** The same question on the same scale. A mark that stood before stands on: nobody has confirmed it. */
function kept<A extends Given>(given: A): Judged<A> {
  return { kind: "judged", fate: "kept", before: given, after: given, changed: [], conversion: null };
}

/** Whether it says anything that could be misread: a row that was taken back to "not asked" says nothing. */
export function isSaid(given: Given): boolean {
  return hasLevel(given) || given.notApplicable;
}

function hasLevel({ level, target }: Given): boolean {
  return level !== null || target !== null;
}

/** The change of scale that this answer goes through; none for "not applicable", which no scale measures. */
export function changeFor(given: Given, under: Framework, to: Framework): ScaleChange | null {
  const [was, is] = [askedIn(under, given), askedIn(to, given)];
  if (!was || !is || !hasLevel(given)) return null;
  return scaleChange({ framework: under, scale: was.scale }, { framework: to, scale: is.scale });
}
