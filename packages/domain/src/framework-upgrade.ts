/**
 * The move of a running mandate to another version of its framework, answer by answer (`upgrade-fate.ts`). No answer
 * is ever dropped, and what was before stands in the plan, so that all of it can be taken back (`framework-undo.ts`).
 */
import type { Framework } from "./framework.ts";
import {
  changeFor,
  type Fate,
  type FrameworkVersion,
  fateOf,
  type Given,
  type Judged,
  type RuleMissing,
} from "./upgrade-fate.ts";
import {
  distinctChanges,
  type ScaleChange,
  type ScaleInUse,
  type ScaleRules,
  type ScalesInUse,
  scalesInUse,
} from "./upgrade-rule.ts";

/** The versions that answers may have been given under, by id. */
export type Versions = ReadonlyMap<string, Framework>;

/** A mandate as it stands before it moves. */
export type Standing<A extends Given> = {
  /** The versions it has been under, oldest first; the last is the one it is under now. */
  readonly versionIds: readonly string[];
  readonly answers: readonly A[];
  readonly inUse: ScalesInUse;
};

export type UpgradePlan<A extends Given> =
  | {
      readonly kind: "planned";
      /** One for each answer, in their order. */
      readonly answers: readonly Judged<A>[];
      readonly counts: Readonly<Record<Fate, number>>;
    }
  | { readonly kind: "refused"; readonly refusals: readonly (RuleMissing | ScaleInUse)[] };

/**
 * What the move to `target` does to a mandate. `versions` holds all that it has been under. Refused, with everything
 * that stands against it: "rule-missing" for each change of scale without a rule, "scale-in-use" where people, burdens
 * or partners are rated on a scale that gets another highest value (no rule helps there: make a new one instead).
 */
export function planUpgrade<A extends Given>(
  { versionIds, answers, inUse }: Standing<A>,
  versions: Versions,
  target: FrameworkVersion,
  rules: ScaleRules,
): UpgradePlan<A> {
  const under = versionIds.map((id) => versionIn(versions, id));
  const fates = answers.map((given) => fateOf(given, versionIn(versions, given.frameworkVersionId), target, rules));
  const missing = distinctChanges(fates.flatMap((fate) => (fate.kind === "refused" ? [fate.change] : [])));
  const refusals = [
    ...missing.map((change) => ({ kind: "refused" as const, because: "rule-missing" as const, change })),
    ...scalesInUse(inUse, under, target.framework),
  ];
  if (refusals.length > 0) return { kind: "refused", refusals };
  const judged = fates.filter((fate) => fate.kind === "judged");
  return { kind: "planned", answers: judged, counts: countsOf(judged) };
}

function countsOf(judged: readonly { readonly fate: Fate }[]): Record<Fate, number> {
  const count = (wanted: Fate) => judged.filter(({ fate }) => fate === wanted).length;
  return {
    kept: count("kept"),
    converted: count("converted"),
    "needs-review": count("needs-review"),
    archived: count("archived"),
  };
}

/**
 * The changes of scale that these answers go through on their way to `target`, each once: those for which a rule is
 * to be chosen. They can be more than lie between two versions: an answer that was archived for a while comes back
 * from the scale it was given on.
 */
export function scaleChangesFor(
  givens: readonly Given[],
  versions: Versions,
  target: Framework,
): readonly ScaleChange[] {
  return distinctChanges(
    givens.flatMap((given) => {
      const change = changeFor(given, versionIn(versions, given.frameworkVersionId), target);
      return change ? [change] : [];
    }),
  );
}

/** A version by its id. One that answers point at and nobody handed in is a fault of ours. */
export function versionIn(versions: Versions, id: string): Framework {
  const found = versions.get(id);
  if (!found) throw new Error(`version ${id} was not handed in`);
  return found;
}
