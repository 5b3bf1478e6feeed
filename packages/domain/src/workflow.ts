/**
 * The way of a venture through its phases as a state machine (von Behr 2001, §3 and §5): matters
 * are settled and revised, gates are passed, correction loops lead back, and it ends with what
 * was learned. Nothing that happened is ever taken out of the state, and what is refused is
 * refused for a reason.
 */
import { type Capability, can, type Role } from "./access.ts";
import { type CorrectionOutcome, endsTheVenture } from "./correction.ts";
import { standing } from "./decision.ts";
import type { Framework } from "./framework.ts";
import { type Coverages, gateOutOf, nameOf, type OpenWithPeople } from "./gate.ts";
import { type Phase, phaseAfterQuestioning, type Questioned } from "./phase.ts";
import type { Ending } from "./venture.ts";

/** Where a venture stands and everything that led there; oldest first. */
export type Workflow = {
  readonly phase: Phase;
  /** How it ended; null while it runs. */
  readonly end: Ending | null;
  readonly decisions: readonly { readonly id: string; readonly matter: string; readonly revises: string | null }[];
  readonly loops: readonly Loop[];
  readonly path: readonly PathStep[];
};

export type Loop = {
  readonly id: string;
  readonly questioned: Questioned;
  /** Null while it is looked into. */
  readonly outcome: CorrectionOutcome | null;
};

export type PathStep =
  | { readonly kind: "start"; readonly to: Phase }
  | { readonly kind: "advance"; readonly from: Phase; readonly to: Phase; readonly missing: readonly string[] }
  | {
      readonly kind: "correct";
      readonly from: Phase;
      readonly to: Phase;
      readonly loop: string;
      readonly outcome: CorrectionOutcome;
    }
  | { readonly kind: "close"; readonly from: Phase; readonly ending: Ending };

/** What somebody wants to do. */
export type Command =
  /** Says something else about the venture: its name, countries, strategies. */
  | { readonly kind: "edit" }
  /** `revises` is the decision that stood when this one was written; null for the first on its matter. */
  | { readonly kind: "settle"; readonly id: string; readonly matter: string; readonly revises: string | null }
  /** A gate that is not met wants a reason. */
  | { readonly kind: "pass-gate"; readonly reason: string }
  | { readonly kind: "open-loop"; readonly id: string; readonly questioned: Questioned }
  | { readonly kind: "settle-loop"; readonly id: string; readonly outcome: CorrectionOutcome }
  | {
      readonly kind: "close";
      readonly ending: Ending;
      /** The venture that it went into. */
      readonly mergedInto: string | null;
      /** What is watched after a null strategy, and when it is looked at again. */
      readonly watch: readonly string[];
      readonly lookAgainOn: string | null;
    };

/** What is looked at beside the venture itself. */
export type Grounds = {
  readonly framework: Framework;
  readonly coverages: Coverages;
  /** What is open with the people of this venture. */
  readonly people: OpenWithPeople;
  /** The other ventures of the firm that run. */
  readonly runningBeside: ReadonlySet<string>;
  readonly today: string;
};

export type WorkflowEvent =
  | { readonly kind: "edited" }
  | { readonly kind: "settled"; readonly decision: Workflow["decisions"][number] }
  | { readonly kind: "loop-opened"; readonly loop: Loop }
  | { readonly kind: "loop-settled"; readonly id: string; readonly outcome: CorrectionOutcome }
  | { readonly kind: "moved"; readonly step: PathStep };

export type WorkflowRefusal =
  | { readonly because: "not-allowed" }
  | { readonly because: "venture-closed" }
  | { readonly because: "changed-meanwhile" }
  | { readonly because: "unknown-item"; readonly kind: "matter"; readonly key: string }
  | { readonly because: "already-operating" }
  | { readonly because: "gate-not-met"; readonly missing: readonly string[] }
  | { readonly because: "no-such-loop" }
  | { readonly because: "loop-settled" }
  | { readonly because: "null-strategy-after-decision" }
  | { readonly because: "nothing-to-watch" }
  | { readonly because: "look-again-not-ahead" }
  | { readonly because: "not-merged-into-running" }
  | { readonly because: "not-a-null-strategy" };

export type Answer =
  | { readonly kind: "done"; readonly state: Workflow; readonly events: readonly WorkflowEvent[] }
  | { readonly kind: "refused"; readonly refusal: WorkflowRefusal };

/** What somebody must be able to do for a command; `access.ts` says which roles are. */
export const NEEDED = {
  edit: "venture:edit",
  settle: "decision:settle",
  "pass-gate": "gate:pass",
  "open-loop": "operating:edit",
  "settle-loop": "operating:edit",
  close: "gate:pass",
} as const satisfies Record<Command["kind"], Capability>;

const EMPTY: Workflow = { phase: "decision", end: null, decisions: [], loops: [], path: [] };

/**
 * A new venture, in its decision phase (§3). It may go on from an earlier one that ended as a null
 * strategy: staying at home is looked at again by starting anew, never by undoing the end (fn15).
 */
export function begin(from: Workflow | null): Answer {
  if (from && from.end !== "null-strategy") return refused({ because: "not-a-null-strategy" });
  return done(EMPTY, [{ kind: "moved", step: { kind: "start", to: "decision" } }]);
}

/**
 * What comes of a command by somebody with this role.
 *
 * Refused with a reason: without the capability; on a venture that has ended; for a matter that
 * the framework does not know; when another decision stands than the one revised; at a gate that
 * is not met without a reason; for a loop that is not open; for an end that lacks what belongs
 * to it.
 */
export function decide(state: Workflow, command: Command, role: Role, grounds: Grounds): Answer {
  if (!can({ role }, NEEDED[command.kind])) return refused({ because: "not-allowed" });
  if (state.end !== null) return refused({ because: "venture-closed" });
  switch (command.kind) {
    case "edit":
      return done(state, [{ kind: "edited" }]);
    case "settle":
      return settle(state, command, grounds);
    case "pass-gate":
      return passGate(state, command.reason, grounds);
    case "open-loop":
      return openLoop(state, command);
    case "settle-loop":
      return settleLoop(state, command);
    case "close":
      return close(state, command, grounds);
  }
}

/** The loops that are still looked into. */
export function openLoops<L extends { readonly outcome: string | null }>(loops: readonly L[]): L[] {
  return loops.filter(({ outcome }) => outcome === null);
}

/** Where a loop's outcome leads: only what changes something reopens a phase, and never a later one (§5, fn39). */
export function phaseAfterLoop(from: Phase, questioned: Questioned, outcome: CorrectionOutcome): Phase {
  return outcome === "continue" || endsTheVenture(outcome) ? from : phaseAfterQuestioning(from, questioned);
}

type Of<K extends Command["kind"]> = Extract<Command, { readonly kind: K }>;

function settle(state: Workflow, { id, matter, revises }: Of<"settle">, { framework }: Grounds): Answer {
  if (!framework.matters.some(({ key }) => key === matter)) {
    return refused({ because: "unknown-item", kind: "matter", key: matter });
  }
  const stands = standing(state.decisions).find((decision) => decision.matter === matter);
  if ((stands?.id ?? null) !== revises) return refused({ because: "changed-meanwhile" });
  return done(state, [{ kind: "settled", decision: { id, matter, revises } }]);
}

function passGate(state: Workflow, reason: string, { framework, coverages, people }: Grounds): Answer {
  const settled = new Set(standing(state.decisions).map(({ matter }) => matter));
  const gate = gateOutOf(state.phase, settled, coverages, framework, people);
  if (gate.kind === "no-gate") return refused({ because: "already-operating" });
  const missing = gate.kind === "met" ? [] : gate.missing.map(nameOf);
  if (missing.length > 0 && reason.trim() === "") return refused({ because: "gate-not-met", missing });
  return done(state, [{ kind: "moved", step: { kind: "advance", from: state.phase, to: gate.to, missing } }]);
}

function openLoop(state: Workflow, { id, questioned }: Of<"open-loop">): Answer {
  if (state.loops.some((loop) => loop.id === id)) return refused({ because: "changed-meanwhile" });
  return done(state, [{ kind: "loop-opened", loop: { id, questioned, outcome: null } }]);
}

function settleLoop(state: Workflow, { id, outcome }: Of<"settle-loop">): Answer {
  const loop = state.loops.find((candidate) => candidate.id === id);
  if (!loop) return refused({ because: "no-such-loop" });
  if (loop.outcome !== null) return refused({ because: "loop-settled" });
  const from = state.phase;
  const to = phaseAfterLoop(from, loop.questioned, outcome);
  if (endsTheVenture(outcome)) return done(state, endingWith(state, outcome === "exit" ? "exited" : "relocated-back"));
  return done(state, [
    { kind: "loop-settled", id, outcome },
    { kind: "moved", step: { kind: "correct", from, to, loop: id, outcome } },
  ]);
}

function close(state: Workflow, command: Of<"close">, { runningBeside, today }: Grounds): Answer {
  const { ending, mergedInto, watch, lookAgainOn } = command;
  if (ending === "null-strategy") {
    if (state.phase !== "decision") return refused({ because: "null-strategy-after-decision" });
    if (watch.length === 0) return refused({ because: "nothing-to-watch" });
    if (lookAgainOn === null || lookAgainOn <= today) return refused({ because: "look-again-not-ahead" });
  }
  if (ending === "merged" && (mergedInto === null || !runningBeside.has(mergedInto))) {
    return refused({ because: "not-merged-into-running" });
  }
  return done(state, endingWith(state, ending));
}

/** How a loop that is still open ends with its venture, so that none hangs in the air for ever. */
const LOOP_ENDED_BY = {
  succeeded: "continue",
  "stepped-back": "step-back",
  exited: "exit",
  "relocated-back": "relocate-back",
  merged: "continue",
  "null-strategy": "exit",
} as const satisfies Record<Ending, CorrectionOutcome>;

function endingWith({ phase: from, loops }: Workflow, ending: Ending): readonly WorkflowEvent[] {
  const outcome = LOOP_ENDED_BY[ending];
  return [
    ...openLoops(loops).flatMap(({ id }): WorkflowEvent[] => [
      { kind: "loop-settled", id, outcome },
      { kind: "moved", step: { kind: "correct", from, to: from, loop: id, outcome } },
    ]),
    { kind: "moved", step: { kind: "close", from, ending } },
  ];
}

function done(state: Workflow, events: readonly WorkflowEvent[]): Answer {
  return { kind: "done", state: events.reduce(after, state), events };
}

function refused(refusal: WorkflowRefusal): Answer {
  return { kind: "refused", refusal };
}

function after(state: Workflow, event: WorkflowEvent): Workflow {
  switch (event.kind) {
    case "edited":
      return state;
    case "settled":
      return { ...state, decisions: [...state.decisions, event.decision] };
    case "loop-opened":
      return { ...state, loops: [...state.loops, event.loop] };
    case "loop-settled": {
      const loops = state.loops.map((loop) => (loop.id === event.id ? { ...loop, outcome: event.outcome } : loop));
      return { ...state, loops };
    }
    case "moved":
      return { ...state, path: [...state.path, event.step], ...standAfter(event.step) };
  }
}

function standAfter(step: PathStep): Pick<Workflow, "phase"> | Pick<Workflow, "end"> {
  return step.kind === "close" ? { end: step.ending } : { phase: step.to };
}
