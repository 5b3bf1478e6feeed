/** The state machine of ventures over the rows of a firm: what it answers is what is written, and its refusals are ours. */
import { type CorrectionRow, listCorrections, settleCorrections } from "@etappe/db/repositories/corrections";
import {
  insertMoves,
  type MoveRow,
  moveVenture,
  type NewMove,
  type VentureRow,
} from "@etappe/db/repositories/ventures";
import { CORRECTION_OUTCOMES, type CorrectionOutcome } from "@etappe/domain/correction";
import { standing } from "@etappe/domain/decision";
import { ENDINGS, type Ending } from "@etappe/domain/venture";
import {
  type Answer,
  type Command,
  decide,
  type Grounds,
  type PathStep,
  type Workflow,
  type WorkflowRefusal,
} from "@etappe/domain/workflow";
import { TRPCError } from "@trpc/server";
import { somebodyWasFaster } from "./changing.ts";
import { decisionShape } from "./decision-shape.ts";
import { coveragesOf, type FirmRecord, openOf } from "./firm-record.ts";
import { found, refuse, type Work } from "./trpc.ts";

/** What comes of a command, with the loops of the venture as they were before it. */
export type Taken = Extract<Answer, { readonly kind: "done" }> & { readonly loops: readonly CorrectionRow[] };

/** Asks whether this may be done with the venture now: what comes of it, or the refusal. Nothing is written. */
export async function taken(work: Work, record: FirmRecord, ventureId: string, command: Command): Promise<Taken> {
  const venture = found(record.ventures.find(({ id }) => id === ventureId));
  const loops = await listCorrections(work.scope, { firmId: record.firm.id, ventureId });
  const state = workflowOf(venture, record, loops);
  const answer = decide(state, command, work.actor.role, groundsOf(work, record, ventureId));
  return answer.kind === "done" ? { ...answer, loops } : refuseFor(answer.refusal, command, record, ventureId);
}

/**
 * Writes down what came of the loops that a command settles, all in one statement: findings and
 * lessons are those of the command, where it leads is the model's.
 */
export async function settleLoops(
  work: Work,
  { firmId, ventureId }: { readonly firmId: string; readonly ventureId: string },
  { state, events }: Taken,
  said: { readonly findings: string; readonly lessons: string },
): Promise<void> {
  const settled = events.flatMap((event) => (event.kind === "loop-settled" ? [event] : []));
  const [first] = settled;
  if (!first) return;
  const step = events.find((event) => event.kind === "moved")?.step;
  await settleCorrections(work.scope, {
    ...{ firmId, ventureId, ids: settled.map(({ id }) => id) },
    ...{ outcome: first.outcome, ...said, settledOn: work.today, settledBy: work.actor.name },
    reopenedPhase: step?.kind === "correct" && step.from !== step.to ? state.phase : null,
  });
}

/** What is said of a step beside where it leads. */
export type SaidOfStep = Pick<NewMove, "id"> &
  Partial<Pick<NewMove, "reason" | "trigger" | "questioned" | "finding" | "watch" | "lookAgainOn" | "otherVenture">>;

/**
 * Writes the steps on the venture's path and where it stands after them; its new version. Under
 * the firm's lock and after the version was looked at, only a fault of ours could keep it from moving.
 */
export async function walk(
  work: Work,
  place: { readonly firmId: string; readonly ventureId: string; readonly version: number },
  { state, events, loops }: Taken,
  said: (step: PathStep) => SaidOfStep,
): Promise<number> {
  const { firmId, ventureId } = place;
  const steps = events.flatMap((event) => (event.kind === "moved" ? [event.step] : []));
  const by = { firmId, ventureId, movedOn: work.today, movedBy: work.actor.name };
  await insertMoves(
    work.scope,
    steps.map((step) => ({ ...by, ...rowOf(step), ...ofLoop(step, loops), ...said(step) })),
  );
  const stands = state.end === null ? ("running" as const) : ("closed" as const);
  return found(await moveVenture(work.scope, place, { phase: state.phase, state: stands }));
}

export function workflowOf(
  venture: Pick<VentureRow, "id" | "phase" | "state">,
  { decisions, moves }: Pick<FirmRecord, "decisions" | "moves">,
  loops: readonly Pick<CorrectionRow, "id" | "questioned" | "outcome">[],
): Workflow {
  const path = moves.filter(({ ventureId }) => ventureId === venture.id);
  return {
    phase: venture.phase,
    end: venture.state === "running" ? null : endingOf(path.at(-1)?.outcome),
    decisions: decisions
      .filter(({ ventureId }) => ventureId === venture.id)
      .map(({ id, matter, revises }) => ({ id, matter, revises })),
    loops: loops.map(({ id, questioned, outcome }) => ({
      id,
      questioned,
      outcome: outcome === null ? null : outcomeOf(outcome),
    })),
    path: path.map(stepOf),
  };
}

/** A word of ours, read back; what was closed before ends had a name was simply left. */
export function endingOf(outcome: string | null | undefined): Ending {
  return ENDINGS.find((ending) => ending === outcome) ?? "exited";
}

/** A word of ours, read back; a loop from before outcomes had a name changed something, or it would not be there. */
export function outcomeOf(outcome: string | null): CorrectionOutcome {
  return CORRECTION_OUTCOMES.find((known) => known === outcome) ?? "adjust";
}

function stepOf({ id, kind, fromPhase, toPhase, missing, outcome }: MoveRow): PathStep {
  const [from, to] = [fromPhase ?? "decision", toPhase ?? "decision"];
  switch (kind) {
    case "start":
      return { kind, to };
    case "advance":
      return { kind, from, to, missing };
    case "correct":
      // The step of a loop has the loop's id.
      return { kind, from, to, loop: id, outcome: outcomeOf(outcome) };
    case "close":
      return { kind, from, ending: endingOf(outcome) };
  }
}

function rowOf(step: PathStep): Pick<NewMove, "kind" | "fromPhase" | "toPhase" | "missing" | "outcome"> {
  switch (step.kind) {
    case "start":
      return { kind: step.kind, toPhase: step.to };
    case "advance":
      return { kind: step.kind, fromPhase: step.from, toPhase: step.to, missing: step.missing };
    case "correct":
      return { kind: step.kind, fromPhase: step.from, toPhase: step.to, outcome: step.outcome };
    case "close":
      return { kind: step.kind, fromPhase: step.from, toPhase: null, outcome: step.ending };
  }
}

/** The step of a loop says what the loop is about. */
function ofLoop(step: PathStep, loops: readonly CorrectionRow[]): Pick<NewMove, "trigger" | "questioned"> {
  const loop = step.kind === "correct" ? loops.find(({ id }) => id === step.loop) : undefined;
  return loop ? { trigger: loop.trigger, questioned: loop.questioned } : {};
}

function groundsOf(work: Work, record: FirmRecord, ventureId: string): Grounds {
  const beside = record.ventures.filter(({ id, state }) => id !== ventureId && state === "running");
  return {
    framework: record.framework,
    coverages: coveragesOf(record),
    people: openOf(ventureId, record, work.today),
    runningBeside: new Set(beside.map(({ id }) => id)),
    today: work.today,
  };
}

export function refuseFor(refusal: WorkflowRefusal, command: Command | null, record: FirmRecord, ventureId: string) {
  switch (refusal.because) {
    case "not-allowed":
      throw new TRPCError({ code: "FORBIDDEN" });
    case "no-such-loop":
      return found<never>(null);
    case "changed-meanwhile":
      return somebodyWasFaster(command?.kind === "settle" ? standsOn(command.matter, record, ventureId) : null);
    default:
      return refuse("PRECONDITION_FAILED", refusal);
  }
}

function standsOn(matter: string, { decisions }: FirmRecord, ventureId: string) {
  const stands = standing(decisions).find((decision) => decision.ventureId === ventureId && decision.matter === matter);
  return stands ? decisionShape(stands) : null;
}
