/**
 * What-if: answers moved on a scratch copy, to see what would follow (von Behr 2001, §3: a decision grows
 * in small steps, and options stay open). A scenario holds moves and never a figure; what follows from it is
 * always evaluated anew, so that nothing of it can leak into what is known of the firm.
 */
import * as z from "zod";
import { ANSWER_KINDS, type AnswerKind, RecordAnswer } from "./answer.ts";
import type { Evaluation, FirmSituation } from "./evaluation.ts";
import type { Step } from "./ladder.ts";
import { Key } from "./text.ts";

/** One answer moved to a level (0 to the top of its scale), to "not applicable", or back to "not asked" (null). */
export const ScenarioChange = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: Key,
  level: RecordAnswer.shape.level,
  notApplicable: z.boolean(),
});
export type ScenarioChange = z.infer<typeof ScenarioChange>;

/** Moves of different items: one that is named twice could mean two things. */
export const ScenarioChanges = z
  .array(ScenarioChange)
  .max(200)
  .refine((changes) => new Set(changes.map(placeOf)).size === changes.length, "names an item twice");

const name = z.string().trim().min(1).max(120);
const moved = ScenarioChanges.min(1);
const ofScenario = { firmId: z.uuid(), id: z.uuid(), version: z.int().min(1) };

export const TryOut = z.strictObject({ firmId: z.uuid(), changes: ScenarioChanges });
export type TryOut = z.infer<typeof TryOut>;

export const KeepScenario = z.strictObject({ id: z.uuid(), firmId: z.uuid(), name, changes: moved });
export type KeepScenario = z.infer<typeof KeepScenario>;

/** Another name, other moves, or both. */
export const ChangeScenario = z.strictObject({ ...ofScenario, name, changes: moved });
export type ChangeScenario = z.infer<typeof ChangeScenario>;

export const DiscardScenario = z.strictObject(ofScenario);
export type DiscardScenario = z.infer<typeof DiscardScenario>;

/** A scenario beside another one, or beside what is known now (null). */
export const CompareScenarios = z.strictObject({ firmId: z.uuid(), id: z.uuid(), beside: z.uuid().nullable() });
export type CompareScenarios = z.infer<typeof CompareScenarios>;

/**
 * Makes a scenario's moves answers. `seen` are the answers that somebody changed since the scenario was
 * kept, at the versions at which the person saw them and writes over them all the same.
 */
export const AdoptScenario = z.strictObject({
  ...ofScenario,
  reason: z.string().trim().min(1).max(1000),
  seen: z.array(z.strictObject({ kind: z.enum(ANSWER_KINDS), item: Key, version: z.int().min(0) })).max(200),
});
export type AdoptScenario = z.infer<typeof AdoptScenario>;

/** The one name of an item over all kinds: `criterion/innovation`. */
export function placeOf({ kind, item }: { readonly kind: AnswerKind; readonly item: string }): string {
  return `${kind}/${item}`;
}

/** The situation as it would be with these moves. The given one stays as it is; an item that no framework knows counts nowhere. */
export function withChanges(situation: FirmSituation, changes: readonly ScenarioChange[]): FirmSituation {
  const impulses = { ...situation.impulses };
  const criteria = { ...situation.criteria };
  const capability = { ...situation.capability };
  for (const { kind, item, level, notApplicable } of changes) {
    const value = level ?? undefined;
    if (kind === "impulse") impulses[item] = value;
    else if (kind === "criterion") criteria[item] = notApplicable ? "na" : value;
    else capability[item] = notApplicable ? "na" : value;
  }
  return { ...situation, impulses, criteria, capability };
}

/** The moves that would change something: the others say what is answered already. */
export function realChanges(situation: FirmSituation, changes: readonly ScenarioChange[]): readonly ScenarioChange[] {
  return changes.filter(({ kind, item, level, notApplicable }) => {
    const { impulses, criteria, capability } = situation;
    const now = (kind === "impulse" ? impulses : kind === "criterion" ? criteria : capability)[item];
    return now !== (notApplicable ? "na" : (level ?? undefined));
  });
}

/** The note of an answer that a scenario wrote: why, and below it what was noted before, as far as a note (4,000) holds it. */
export function noteFor(reason: string, earlier: string): string {
  return (earlier === "" ? reason : `${reason}\n\n${earlier}`).slice(0, 4000);
}

export type Pair<T> = { readonly before: T; readonly after: T };

type Fitted = Evaluation["fits"][number];

export type FitShift = Pair<Fitted> & {
  readonly type: string;
  /** Over or under the threshold of suggestion; null when it stays on its side. */
  readonly crosses: "over" | "under" | null;
  readonly newRisks: Fitted["risks"];
  readonly goneRisks: Fitted["risks"];
};

/** What follows, thing by thing, before and after. */
export type Effect = {
  readonly evaluation: Pair<Evaluation>;
  /** In the framework's order. */
  readonly fits: readonly FitShift[];
  readonly leaps: readonly (Pair<Step> & {
    readonly venture: string;
    readonly country: string;
    readonly form: string;
  })[];
};

/**
 * Sets two evaluations of the same firm beside each other. Under two frameworks a type may be known to one of them
 * only: on the other side nothing is known of its fit.
 */
export function effectOf(before: Evaluation, after: Evaluation): Effect {
  const gone = before.fits.filter(({ type }) => !after.fits.some((fit) => fit.type === type));
  return {
    evaluation: { before, after },
    fits: [
      ...after.fits.map((fit) => fitShift(before.fits.find(({ type }) => type === fit.type) ?? unknown(fit), fit)),
      ...gone.map((fit) => fitShift(fit, unknown(fit))),
    ],
    leaps: after.steps.flatMap(({ venture, country, form, step }) => {
      const then = before.steps.find((s) => s.venture === venture && s.country === country && s.form === form)?.step;
      const isLeap = step.kind === "leap" || then?.kind === "leap";
      return then && isLeap ? [{ venture, country, form, before: then, after: step }] : [];
    }),
  };
}

function unknown({ type }: Fitted): Fitted {
  return { type, fit: null, basis: 0, suggested: false, trace: [], risks: [], levers: [] };
}

function fitShift(before: Fitted, after: Fitted): FitShift {
  const without = (risks: Fitted["risks"], others: Fitted["risks"]) =>
    risks.filter(({ key }) => !others.some((other) => other.key === key));
  return {
    type: after.type,
    before,
    after,
    crosses: before.suggested === after.suggested ? null : after.suggested ? "over" : "under",
    newRisks: without(after.risks, before.risks),
    goneRisks: without(before.risks, after.risks),
  };
}
