/**
 * Taking the upgrade of a mandate back: what returns to what it was, and what was said since and would be lost. Levels
 * that people gave under the newer version are never taken for levels of the older one.
 */
import type { Framework } from "./framework.ts";
import { scaleChangesFor, type Versions, versionIn } from "./framework-upgrade.ts";
import { placeOf } from "./scenario.ts";
import { canonicalJson } from "./snapshot.ts";
import { type Fate, type FrameworkVersion, fateOf, type Given, isSaid, type Judged } from "./upgrade-fate.ts";
import { changeKey, type ScaleRules } from "./upgrade-rule.ts";

/** What an upgrade did to one answer, as its record has it. What the record holds beyond `Given` is compared and restored as well. */
export type Upgraded = { readonly before: Given; readonly after: Given };

/** One answer before and after the undo; wherever it is written its version rises, so that nobody overwrites it unseen. */
export type Undone<A extends Given> =
  /** The upgrade had not touched it, or what was said since says the same under the older version. */
  | { readonly kind: "stays"; readonly now: A; readonly after: A }
  | { readonly kind: "restored"; readonly now: A; readonly after: A }
  /** Said anew since: it returns to what was before the upgrade, and what it is now would be lost. */
  | { readonly kind: "changed-since"; readonly now: A; readonly after: A; readonly lost: A }
  /** Answered for the first time since. Lost is only a level on a scale that the older version does not have. */
  | {
      readonly kind: "said-since";
      readonly fate: Exclude<Fate, "kept">;
      readonly now: A;
      readonly after: A;
      readonly lost: A | null;
    };

/**
 * What an undo does to each answer, in the order of `current`, all that the mandate has now. `upgraded` is the record
 * of the upgrade, `back` the version it came from; `versions` holds all that answers point at. An answer that was
 * erased since stays erased.
 */
export function undoOf<A extends Given>(
  upgraded: readonly Upgraded[],
  current: readonly A[],
  versions: Versions,
  back: FrameworkVersion,
): readonly Undone<A>[] {
  const records = new Map(upgraded.map((record) => [placeOf(record.before), record]));
  const rules = askedAgain(current, versions, back.framework);
  return current.map((now) => {
    const record = records.get(placeOf(now));
    if (record && isAsLeft(now, record)) return isTouched(record) ? restored(now, record) : stays(now);
    const judged = fateOf(now, versionIn(versions, now.frameworkVersionId), back, rules);
    if (judged.kind === "refused") throw new Error(`${changeKey(judged.change)} has a rule`);
    return record ? saidAnew(judged, record) : saidFirst(judged);
  });
}

function stays<A extends Given>(now: A): Undone<A> {
  return { kind: "stays", now, after: now };
}

function restored<A extends Given>(now: A, { before }: Upgraded): Undone<A> {
  return { kind: "restored", now, after: { ...now, ...before, version: now.version + 1 } };
}

/** What is said since about a question that is the same in both versions holds in both. A row that says nothing gives way to what was said before. */
function saidAnew<A extends Given>({ fate, before: now }: Judged<A>, record: Upgraded): Undone<A> {
  if (fate === "kept" && (isSaid(now) || !isTouched(record))) return stays(now);
  return { ...restored(now, record), kind: "changed-since", lost: now };
}

function saidFirst<A extends Given>({ fate, before: now, after }: Judged<A>): Undone<A> {
  if (fate === "kept") return stays(now);
  return { kind: "said-since", fate, now, after, lost: fate === "converted" ? now : null };
}

/**
 * Whether it is what the upgrade made of it. Compared by what it says and not by its version: that also rises when a
 * later upgrade is taken back, and nobody said anything by that.
 */
function isAsLeft(now: Given, { after: { version: _, ...left } }: Upgraded): boolean {
  return canonicalJson({ ...now, ...left }) === canonicalJson(now);
}

function isTouched({ before, after }: Upgraded): boolean {
  return before.version !== after.version;
}

/** No rule of the way there holds for the way back: what has no level on the older scale is asked again. */
function askedAgain(current: readonly Given[], versions: Versions, back: Framework): ScaleRules {
  const changes = scaleChangesFor(current, versions, back);
  return Object.fromEntries(changes.map((change) => [changeKey(change), "ask-again"]));
}
