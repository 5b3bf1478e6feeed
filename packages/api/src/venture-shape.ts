/** A venture as its pages show it: its phase, its matters, its gate and its whole path. */
import type { CorrectionRow } from "@etappe/db/repositories/corrections";
import type { VentureRow } from "@etappe/db/repositories/ventures";
import { can } from "@etappe/domain/access";
import { CORRECTION_OUTCOMES } from "@etappe/domain/correction";
import { strategyTypes } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { debtLeft, nameOf } from "@etappe/domain/gate";
import { namedInFramework } from "@etappe/domain/glossary";
import { QUESTIONED } from "@etappe/domain/phase";
import { ENDINGS } from "@etappe/domain/venture";
import { openLoops } from "@etappe/domain/workflow";
import * as z from "zod";
import { coveragesOf, type FirmRecord, gateOf, openOf, settledMatters } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";
import type { Work } from "./trpc.ts";
import { burdenWords, consultedWords } from "./with-people.ts";
import { endingOf, outcomeOf, workflowOf } from "./workflow.ts";

/** Something missing at a gate, in words: a matter, a dimension that is not covered, a burden without an answer, an objection. */
export const MissingShape = z.strictObject({
  kind: z.enum(["matter", "coverage", "burden", "objection"]),
  key: z.string(),
  label: Words,
  answered: z.int().nullable(),
  applicable: z.int().nullable(),
  /** Of an objection: who says it, and why. */
  said: z.strictObject({ by: z.string(), body: z.string() }).nullable(),
});

/** How far a matter is settled; the decision itself is read in the register. */
const SettledShape = z.strictObject({
  id: Id,
  matter: z.string(),
  choice: z.string(),
  decidedOn: z.string(),
  reviewBy: z.string(),
  revises: Id.nullable(),
});

export const VentureShape = z.strictObject({
  id: Id,
  name: z.string(),
  phase: PhaseShape,
  state: z.enum(["running", "closed"]),
  countries: z.array(z.string()),
  aspects: z.array(z.string()),
  longTermSupplyAgreement: z.boolean().nullable(),
  contactOnly: z.boolean().nullable(),
  version: z.int(),
  aspectItems: z.array(ItemShape),
  strategyItems: z.array(ItemShape),
  strategies: z.array(
    z.strictObject({
      id: Id,
      type: z.string(),
      label: Words,
      country: z.string().nullable(),
      weight: z.number(),
      heldFrom: z.string(),
      heldTo: z.string().nullable(),
      why: z.string(),
    }),
  ),
  matters: z.array(ItemShape.extend({ phase: PhaseShape, required: z.boolean() })),
  decisions: z.array(SettledShape),
  gate: z.strictObject({ to: PhaseShape, missing: z.array(MissingShape) }).nullable(),
  path: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(["start", "advance", "correct", "close"]),
      fromPhase: PhaseShape.nullable(),
      toPhase: PhaseShape.nullable(),
      movedOn: z.string(),
      movedBy: z.string(),
      reason: z.string(),
      trigger: Words.nullable(),
      questioned: z.enum(QUESTIONED).nullable(),
      finding: z.string(),
      /** How a loop went on, or how the venture ended; null for the other steps. */
      outcome: z.enum([...CORRECTION_OUTCOMES, ...ENDINGS]).nullable(),
      outcomeLabel: Words.nullable(),
      watch: z.array(z.string()),
      lookAgainOn: z.string().nullable(),
      /** The venture that a merged one went into, or the null strategy that this one goes on from. */
      otherVenture: z.strictObject({ id: Id, name: z.string() }).nullable(),
      /** What was missing when the gate was passed, and is missing still. */
      missing: z.array(MissingShape.extend({ stillMissing: z.boolean() })),
    }),
  ),
  openLoops: z.array(z.strictObject({ id: Id, openedOn: z.string(), questioned: z.enum(QUESTIONED), trigger: Words })),
  /** The other ventures of the firm that run: this one may go into one of them. */
  runningBeside: z.array(z.strictObject({ id: Id, name: z.string() })),
  /** Ended as a null strategy: a new venture may take it up again. */
  mayTakeUp: z.boolean(),
  today: z.string(),
  mayEdit: z.boolean(),
});

/** A venture with everything that its pages show. `loops` are its correction loops. */
export function ventureShape(
  record: FirmRecord,
  { engagementId: _, ...venture }: VentureRow,
  loops: readonly CorrectionRow[],
  { actor, today }: Work,
): z.infer<typeof VentureShape> {
  const ventureId = venture.id;
  const { framework } = record;
  const types = strategyTypes(framework);
  const gate = gateOf(venture, record, today);
  const mine = <R extends { readonly ventureId: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.ventureId === ventureId).map(({ ventureId: _ventureId, ...row }) => row);
  return {
    ...venture,
    aspectItems: types.flatMap((type) => type.aspects.map(itemOf)),
    strategyItems: types.map(itemOf),
    strategies: mine(record.strategies).map((strategy) => ({
      ...strategy,
      label: labelOf(framework, "strategy-type", strategy.type),
    })),
    matters: framework.matters.map((matter) => ({ ...itemOf(matter), phase: matter.phase, required: matter.required })),
    decisions: mine(record.decisions).map((decision) => {
      const { id, matter, choice, decidedOn, reviewBy, revises } = decision;
      return { id, matter, choice, decidedOn, reviewBy, revises };
    }),
    gate:
      venture.state === "closed" || gate.kind === "no-gate"
        ? null
        : {
            to: gate.to,
            missing: gate.kind === "met" ? [] : gate.missing.map((missing) => missingShape(nameOf(missing), record)),
          },
    path: pathOf(mine(record.moves), ventureId, record, today),
    openLoops: openLoops(loops).map(({ id, openedOn, questioned, trigger }) => ({
      id,
      openedOn,
      questioned,
      trigger: labelOf(framework, "trigger", trigger),
    })),
    runningBeside: record.ventures
      .filter(({ id, state }) => id !== ventureId && state === "running")
      .map(({ id, name }) => ({ id, name })),
    mayTakeUp: can(actor, "venture:edit") && workflowOf(venture, record, loops).end === "null-strategy",
    today,
    mayEdit: can(actor, "venture:edit") && venture.state === "running",
  };
}

function pathOf(
  moves: readonly Omit<FirmRecord["moves"][number], "ventureId">[],
  ventureId: string,
  record: FirmRecord,
  today: string,
) {
  const people = openOf(ventureId, record, today);
  const settled = settledMatters(ventureId, record.decisions);
  const coverages = coveragesOf(record);
  const { framework } = record;
  return moves.map(({ trigger, missing, outcome, otherVenture, watch, ...row }) => {
    const minCoverage = framework.gates.find(({ from }) => from === row.fromPhase)?.minCoverage ?? 0;
    const left = new Set(debtLeft(missing, settled, coverages, minCoverage, people));
    return {
      ...row,
      trigger: trigger === null ? null : labelOf(framework, "trigger", trigger),
      outcome: row.kind === "close" ? endingOf(outcome) : row.kind === "correct" ? outcomeOf(outcome) : null,
      outcomeLabel: row.kind === "correct" ? labelOf(framework, "outcome", outcomeOf(outcome)) : null,
      watch: [...watch],
      otherVenture: named(otherVenture, record),
      missing: missing.map((name) => ({ ...missingShape(name, record), stillMissing: left.has(name) })),
    };
  });
}

/** What a stored word such as `matter:goals` stands for. */
export function missingShape(name: string, record: FirmRecord): z.infer<typeof MissingShape> {
  const [kind, key = ""] = name.split(":");
  if (kind === "matter") {
    return { kind: "matter", key, label: labelOf(record.framework, "matter", key), ...NOT_COUNTED };
  }
  const named = namedInFramework(record.framework);
  const terms = { named, profiles: record.profiles, ventures: record.ventures };
  if (kind === "burden") {
    const burden = record.withPeople.burdens.find(({ id }) => id === key);
    return { kind, key, label: burden ? burdenWords(burden, terms) : { de: key, en: key }, ...NOT_COUNTED };
  }
  if (kind === "objection") {
    const objection = record.withPeople.consultations.find(({ id }) => id === key);
    const label = objection ? consultedWords(objection, terms) : { de: key, en: key };
    const said = objection ? { by: objection.givenByName, body: objection.body } : null;
    return { kind, key, label, ...NOT_COUNTED, said };
  }
  const label = labelOf(record.framework, "dimension", key);
  const coverage = coveragesOf(record)[key];
  const { answered = 0, applicable = 0 } = coverage ?? {};
  return { kind: "coverage", key, label, answered, applicable, said: null };
}

const NOT_COUNTED = { answered: null, applicable: null, said: null };

function named(ventureId: string | null, { ventures }: FirmRecord) {
  const venture = ventures.find(({ id }) => id === ventureId);
  return venture ? { id: venture.id, name: venture.name } : null;
}
