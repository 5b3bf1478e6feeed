/** The portfolio's line for a firm, computed from its record and stored beside it. */

import { type FirmFigures, writeFigures } from "@etappe/db/repositories/portfolio";
import { isOpen } from "@etappe/domain/action";
import { standing } from "@etappe/domain/decision";
import { gateOutOf } from "@etappe/domain/gate";
import { standingNullStrategies } from "@etappe/domain/null-strategy";
import { coveragesOf, type FirmRecord, readFirmRecord, settledMatters } from "./firm-record.ts";
import type { Work } from "./trpc.ts";

/** How the end of time is written where a firm has no date. */
export const NO_DATE = "9999-12-31";

/** Stores the firm's figures anew: the last thing that every use case does which changed something about it. */
export async function refreshFigures(work: Work, firmId: string): Promise<FirmRecord> {
  const record = await readFirmRecord(work.scope, firmId);
  await writeFigures(work.scope, figuresOf(record, work.now));
  return record;
}

/** The figures of a record; `now` is the moment of the change that made them new. */
export function figuresOf(record: FirmRecord, now: Date): FirmFigures {
  const { firm, evaluation, ventures } = record;
  const running = new Set(ventures.filter(({ state }) => state === "running").map(({ id }) => id));
  const openDue = record.actions
    .filter(({ state }) => isOpen(state))
    .map(({ dueOn }) => dueOn)
    .sort();
  const reviewDue = reviewsAhead(record);
  const held = record.strategies.filter(({ heldTo, ventureId }) => heldTo === null && running.has(ventureId));
  return {
    firmId: firm.id,
    name: firm.name,
    sector: firm.profile.sector ?? null,
    employeesHome: firm.profile.employeesHome ?? null,
    ventures: ventures.map((venture) => venturesLine(venture, record)),
    phases: ventures.filter(({ id }) => running.has(id)).map(({ phase }) => phase),
    strategies: [...new Set(held.map(({ type }) => type))],
    stance: evaluation.stance,
    stanceBand: evaluation.stanceBand,
    resources: evaluation.resources.score,
    potentials: evaluation.potentials.score,
    answered: evaluation.resources.answered + evaluation.potentials.answered,
    applicable: evaluation.resources.applicable + evaluation.potentials.applicable,
    startingPosition: evaluation.startingPosition,
    positionRank: evaluation.startingPosition ?? -1,
    reachedLevel: evaluation.reachedLevel,
    formsInUse: evaluation.formsInUse,
    openDue,
    reviewDue,
    nextDue: openDue[0] ?? NO_DATE,
    nextReview: reviewDue[0] ?? NO_DATE,
    lastActivity: now,
  };
}

/** The days on which something is looked at again, soonest first: decisions of running ventures, and null strategies. */
export function reviewsAhead({ ventures, decisions, moves }: Pick<FirmRecord, "ventures" | "decisions" | "moves">) {
  const running = new Set(ventures.filter(({ state }) => state === "running").map(({ id }) => id));
  const reviews = standing(decisions).filter(({ ventureId }) => running.has(ventureId));
  return [
    ...reviews.map(({ reviewBy }) => reviewBy),
    ...standingNullStrategies(moves).map(({ lookAgainOn }) => lookAgainOn),
  ].sort();
}

/**
 * What is open with the people is not among what is stored: it changes where the house is not, and with the calendar.
 * The portfolio adds it when it is read.
 */
function venturesLine(venture: FirmRecord["ventures"][number], record: FirmRecord) {
  const settled = settledMatters(venture.id, record.decisions);
  const gate =
    venture.state === "closed"
      ? { kind: "no-gate" as const }
      : gateOutOf(venture.phase, settled, coveragesOf(record), record.framework, { burdens: [], objections: [] });
  const missingAtGate = gate.kind === "no-gate" ? null : gate.kind === "met" ? 0 : gate.missing.length;
  return { id: venture.id, name: venture.name, phase: venture.phase, state: venture.state, missingAtGate };
}
