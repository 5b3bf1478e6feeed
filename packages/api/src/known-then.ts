/** "What did we know then": the state on which a decision was taken, told from its snapshot alone. */
import { listDecisions } from "@etappe/db/repositories/decisions";
import { findEngagement } from "@etappe/db/repositories/engagements";
import { findFrameworkOf } from "@etappe/db/repositories/framework-contents";
import { findSnapshot } from "@etappe/db/repositories/snapshots";
import { ANSWER_KINDS, itemsOf, PART_OF } from "@etappe/domain/answer";
import type { KnownThen } from "@etappe/domain/decision";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import type { Snapshot } from "@etappe/domain/snapshot";
import * as z from "zod";
import { theFirm } from "./changing.ts";
import { Id, Words } from "./shapes.ts";
import { found, type Work } from "./trpc.ts";

const ScoreShape = z.strictObject({
  label: Words,
  score: z.number().nullable(),
  answered: z.int(),
  applicable: z.int(),
});

export const KnownThenShape = z.strictObject({
  decision: z.strictObject({
    id: Id,
    matter: z.string(),
    label: Words,
    choice: z.string(),
    decidedBy: z.string(),
    decidedOn: z.string(),
  }),
  hash: z.string(),
  stance: z.number().nullable(),
  stanceBand: z.enum(["reactive", "mixed", "active"]).nullable(),
  startingPosition: z.number().nullable(),
  resources: ScoreShape,
  potentials: ScoreShape,
  heldBackBy: z.array(Words),
  reachedLevel: z.int(),
  answers: z.array(
    z.strictObject({
      kind: z.enum(ANSWER_KINDS),
      item: z.string(),
      label: Words,
      /** The level and its name; null for "not applicable". */
      level: z.strictObject({ value: z.number(), label: Words }).nullable(),
      note: z.string(),
    }),
  ),
  fits: z.array(
    z.strictObject({
      type: z.string(),
      label: Words,
      fit: z.number().nullable(),
      basis: z.number(),
      suggested: z.boolean(),
    }),
  ),
  /** The strategies that the venture held, with their weights. */
  strategies: z.array(z.strictObject({ label: Words, country: z.string().nullable(), weight: z.number() })),
  forms: z.array(z.strictObject({ label: Words, country: z.string(), state: z.enum(["active", "planned"]) })),
});

export async function readKnownThen(work: Work, place: KnownThen): Promise<z.infer<typeof KnownThenShape>> {
  const firm = await theFirm(work, place.firmId);
  const decisions = await listDecisions(work.scope, firm.id);
  const decision = found(
    decisions.find(({ id, ventureId }) => id === place.decisionId && ventureId === place.ventureId),
  );
  const snapshot = found(await findSnapshot(work.scope, firm.id, found(decision.snapshotId)));
  const engagement = found(await findEngagement(work.scope, firm.id));
  // Words of versions before that one: what was chosen under them was known then, too.
  const then = { ...engagement, frameworkVersionId: snapshot.frameworkVersionId };
  const framework = found(await findFrameworkOf(work.scope, then));
  const { id, matter, choice, decidedBy, decidedOn } = decision;
  return {
    decision: { id, matter, label: labelOf(framework, "matter", matter), choice, decidedBy, decidedOn },
    hash: snapshot.hash,
    ...concluded(snapshot.content, framework),
    answers: answersIn(snapshot.content, framework),
    ...undertaken(snapshot.content, place.ventureId, framework),
  };
}

function concluded({ evaluation }: Snapshot, framework: Framework) {
  const { stance, stanceBand, startingPosition, reachedLevel, heldBackBy, fits } = evaluation;
  const { resources, potentials } = framework.startingPosition;
  const score = (key: string, { score: value, answered, applicable }: typeof evaluation.resources) => ({
    ...{ label: labelOf(framework, "dimension", key), score: value, answered, applicable },
  });
  return {
    ...{ stance, stanceBand, startingPosition, reachedLevel },
    resources: score(resources, evaluation.resources),
    potentials: score(potentials, evaluation.potentials),
    heldBackBy: heldBackBy.map((key) => labelOf(framework, "criterion", key)),
    fits: fits.map(({ type, fit, basis, suggested }) => ({
      ...{ type, label: labelOf(framework, "strategy-type", type), fit, basis, suggested },
    })),
  };
}

/** What was answered or noted, in the framework's order. */
function answersIn({ state: { situation, notes } }: Snapshot, framework: Framework) {
  const given = { impulse: situation.impulses, criterion: situation.criteria, capability: situation.capability };
  return ANSWER_KINDS.flatMap((kind) =>
    itemsOf(kind, framework).flatMap(({ key, scale }) => {
      const level = given[kind][key];
      const note = notes[`${kind}/${key}`] ?? "";
      if (level === undefined && note === "") return [];
      const levels = framework.scales.find((candidate) => candidate.key === scale)?.levels ?? [];
      const named = levels.find(({ value }) => value === level);
      const answer = named ? { value: named.value, label: named.label } : null;
      return [{ kind, item: key, label: labelOf(framework, PART_OF[kind], key), level: answer, note }];
    }),
  );
}

function undertaken({ state: { situation } }: Snapshot, ventureId: string, framework: Framework) {
  const venture = situation.ventures.find(({ id }) => id === ventureId);
  const form = (state: "active" | "planned") => (use: { readonly country: string; readonly form: string }) => ({
    ...{ label: labelOf(framework, "form", use.form), country: use.country, state },
  });
  return {
    strategies: (venture?.strategies ?? []).map(({ type, country, weight }) => ({
      ...{ label: labelOf(framework, "strategy-type", type), country, weight },
    })),
    forms: [...situation.activeForms.map(form("active")), ...(venture?.plannedForms ?? []).map(form("planned"))],
  };
}
