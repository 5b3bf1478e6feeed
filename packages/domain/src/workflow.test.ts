import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { can, ROLES, type Role } from "./access.ts";
import { CORRECTION_OUTCOMES } from "./correction.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { PHASES, QUESTIONED, type Questioned } from "./phase.ts";
import { ENDINGS, type Ending } from "./venture.ts";
import { type Answer, begin, type Command, decide, type Grounds, NEEDED, type Workflow } from "./workflow.ts";

const TODAY = "2026-03-01";
const SIBLING = "sibling";

/** Small enough that random walks get through gates that are met, too. */
const FRAMEWORK = {
  ...ISF_2001,
  matters: [
    matter("go-abroad", "decision", true),
    matter("goals", "decision", true),
    matter("first-steps", "decision", false),
    matter("financing", "build-up", true),
    matter("knowledge-flow", "operating", true),
  ],
  gates: [{ from: "decision" as const, dimensions: ["resources"], minCoverage: 0.8 }],
};

function grounds(answered: number, isOpenWithPeople = false): Grounds {
  const coverages = { resources: { answered, applicable: 10 } };
  const people = isOpenWithPeople ? { burdens: ["b1"], objections: ["o1"] } : { burdens: [], objections: [] };
  return { framework: FRAMEWORK, coverages, people, runningBeside: new Set([SIBLING]), today: TODAY };
}

function matter(key: string, phase: (typeof PHASES)[number], required: boolean) {
  const label = { de: key, en: key };
  return { key, label, source: "§3", phase, required, restsOn: [], needsApproval: false };
}

const START = stateOf(begin(null));

describe("random walks", () => {
  test("ten thousand steps by all roles part nowhere from a simple model, and lose nothing", () => {
    const seen = { steps: 0, done: 0, refusals: new Set<string>() };

    fc.assert(
      fc.property(fc.array(anAttempt, { minLength: 40, maxLength: 60, size: "max" }), (attempts) => {
        const ids = { decisions: 0, loops: 0 };
        const model = newModel();
        let state = START;
        for (const attempt of attempts) {
          const command = commandOf(attempt, state, ids);
          const before = state;
          const answer = decide(state, command, attempt.role, grounds(attempt.answered, attempt.isOpenWithPeople));
          const expected = expectedOf(model, command, attempt);

          seen.steps += 1;
          if (answer.kind === "refused") {
            seen.refusals.add(answer.refusal.because);
            expect(answer.refusal.because).toBe(expected);
          } else {
            seen.done += 1;
            expect(expected).toBe("done");
            state = answer.state;
          }
          expect(summaryOf(state)).toEqual(summaryOfModel(model));
          expect(losesNothing(before, state)).toBe(true);
        }
      }),
      { numRuns: 260 },
    );

    expect(seen.steps).toBeGreaterThanOrEqual(10_000);
    expect(seen.done).toBeGreaterThan(1_000);
    expect([...seen.refusals].sort()).toEqual([
      "already-operating",
      "changed-meanwhile",
      "gate-not-met",
      "look-again-not-ahead",
      "loop-settled",
      "no-such-loop",
      "not-allowed",
      "not-merged-into-running",
      "nothing-to-watch",
      "null-strategy-after-decision",
      "unknown-item",
      "venture-closed",
    ]);
  }, 30_000);

  test("once closed, nobody changes it in any way", () => {
    fc.assert(
      fc.property(anAttempt, fc.constantFrom(...ENDINGS), (attempt, ending) => {
        const closed: Workflow = { ...START, end: ending };
        const answer = decide(
          closed,
          commandOf(attempt, closed, { decisions: 0, loops: 0 }),
          attempt.role,
          grounds(10),
        );

        expect(answer.kind).toBe("refused");
      }),
    );
  });
});

describe("a correction loop", () => {
  test("that came to nothing new leaves the venture where it is", () => {
    const answer = settled("strategy", "continue");

    expect(answer).toMatchObject({ kind: "done", state: { phase: "operating", end: null } });
  });

  test("about goal or strategy reopens the decision phase, about form, country or partner the build-up", () => {
    for (const outcome of ["adjust", "step-up", "step-back"] as const) {
      expect(QUESTIONED.map((questioned) => stateOf(settled(questioned, outcome)).phase)).toEqual([
        "decision",
        "decision",
        "build-up",
        "build-up",
        "build-up",
      ]);
    }
  });

  test("that brings the work home or leaves ends the venture, and the loop and the end are both on its path", () => {
    const answer = settled("strategy", "relocate-back");

    expect(answer).toMatchObject({ kind: "done", state: { phase: "operating", end: "relocated-back" } });
    expect(stateOf(answer).path.slice(-2)).toEqual([
      { kind: "correct", from: "operating", to: "operating", loop: "l1", outcome: "relocate-back" },
      { kind: "close", from: "operating", ending: "relocated-back" },
    ]);
    expect(stateOf(settled("goal", "exit")).end).toBe("exited");
  });

  test("that nobody has settled ends with the venture, so that none is open for ever", () => {
    const operating: Workflow = { ...START, phase: "operating" };
    const one = act(operating, { kind: "open-loop", id: "l1", questioned: "form" });
    const two = act(one, { kind: "open-loop", id: "l2", questioned: "partner" });

    const ended = act(two, { kind: "settle-loop", id: "l1", outcome: "exit" });

    expect(ended.loops.map(({ outcome }) => outcome)).toEqual(["exit", "exit"]);
    expect(ended.path.map(({ kind }) => kind).slice(-3)).toEqual(["correct", "correct", "close"]);
  });
});

test("what is open with the people informs at the gate to operating and does not lock it", () => {
  const building: Workflow = {
    ...START,
    phase: "build-up",
    decisions: [{ id: "d1", matter: "financing", revises: null }],
  };
  const pass = (reason: string) => decide(building, { kind: "pass-gate", reason }, "consultant", grounds(10, true));

  expect(pass("")).toMatchObject({ refusal: { because: "gate-not-met", missing: ["burden:b1", "objection:o1"] } });
  expect(stateOf(pass("Die Garantie ist zugesagt.")).path.at(-1)).toMatchObject({
    to: "operating",
    missing: ["burden:b1", "objection:o1"],
  });
});

test("a gate that is not met is passed with a reason, which names what was missing", () => {
  const passed = act(START, { kind: "pass-gate", reason: "Die Messe wartet nicht." });

  expect(passed.path.at(-1)).toEqual({
    kind: "advance",
    from: "decision",
    to: "build-up",
    missing: ["matter:go-abroad", "matter:goals"],
  });
});

test("a null strategy is taken up again by a new venture, and only a null strategy is", () => {
  expect(begin({ ...START, end: "null-strategy" })).toMatchObject({ kind: "done", state: { phase: "decision" } });
  expect(begin({ ...START, end: "exited" })).toMatchObject({ kind: "refused" });
  expect(begin(START)).toEqual({ kind: "refused", refusal: { because: "not-a-null-strategy" } });
});

// What random people try, in terms that the state at hand gives a meaning.

type Attempt = {
  readonly role: Role;
  /** Of ten criteria that apply. */
  readonly answered: number;
  readonly isOpenWithPeople: boolean;
  readonly kind: Command["kind"];
  readonly matter: string;
  readonly pick: number;
  readonly isStale: boolean;
  readonly reason: string;
  readonly questioned: Questioned;
  readonly outcome: (typeof CORRECTION_OUTCOMES)[number];
  readonly ending: Ending;
  readonly mergedInto: string | null;
  readonly watch: string[];
  readonly lookAgainOn: string | null;
};

const anAttempt: fc.Arbitrary<Attempt> = fc.record({
  // Those who may come often enough for walks to get somewhere.
  role: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Role>("consultant", "admin") },
    { weight: 1, arbitrary: fc.constantFrom(...ROLES) },
  ),
  answered: fc.constantFrom(7, 8, 10),
  isOpenWithPeople: fc.boolean(),
  kind: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom<Command["kind"]>("edit", "settle", "settle", "pass-gate", "open-loop", "settle-loop"),
    },
    { weight: 1, arbitrary: fc.constant<Command["kind"]>("close") },
  ),
  matter: fc.constantFrom(...FRAMEWORK.matters.map(({ key }) => key), "weather"),
  pick: fc.nat({ max: 30 }),
  isStale: fc.constantFrom(false, false, false, true),
  reason: fc.constantFrom("", "  ", "Die Messe wartet nicht."),
  questioned: fc.constantFrom(...QUESTIONED),
  outcome: fc.constantFrom(...CORRECTION_OUTCOMES),
  ending: fc.constantFrom(...ENDINGS),
  mergedInto: fc.constantFrom(null, SIBLING, "stranger"),
  watch: fc.constantFrom<string[]>([], ["Frachtpreise"]),
  lookAgainOn: fc.constantFrom(null, TODAY, "2027-03-01"),
});

function commandOf(attempt: Attempt, state: Workflow, ids: { decisions: number; loops: number }): Command {
  switch (attempt.kind) {
    case "edit":
      return { kind: "edit" };
    case "settle": {
      const last = state.decisions.findLast(({ matter: key }) => key === attempt.matter)?.id ?? null;
      ids.decisions += 1;
      const revises = attempt.isStale ? "d0" : last;
      return { kind: "settle", id: `d${ids.decisions}`, matter: attempt.matter, revises };
    }
    case "pass-gate":
      return { kind: "pass-gate", reason: attempt.reason };
    case "open-loop":
      if (!attempt.isStale) ids.loops += 1;
      return { kind: "open-loop", id: `l${ids.loops}`, questioned: attempt.questioned };
    case "settle-loop": {
      const open = state.loops.filter(({ outcome }) => outcome === null);
      const known = attempt.isStale ? state.loops : open;
      const id = known[attempt.pick % Math.max(1, known.length)]?.id ?? "nowhere";
      return { kind: "settle-loop", id, outcome: attempt.outcome };
    }
    case "close": {
      const { ending, mergedInto, watch, lookAgainOn } = attempt;
      return { kind: "close", ending, mergedInto, watch, lookAgainOn };
    }
  }
}

// The model: a number for the phase and a few bags, written without a look at the machine.

type Model = {
  phase: 0 | 1 | 2;
  ended: string;
  latest: Record<string, string>;
  decisions: number;
  loops: Record<string, { questioned: Questioned; open: boolean }>;
  steps: number;
};

function newModel(): Model {
  return { phase: 0, ended: "", latest: {}, decisions: 0, loops: {}, steps: 1 };
}

const REQUIRED = [["go-abroad", "goals"], ["financing"]];
const ENDS: Partial<Record<string, string>> = { exit: "exited", "relocate-back": "relocated-back" };

/** Changes the model as the command should change the venture, or says why it should not. */
function expectedOf(model: Model, command: Command, { role, answered, isOpenWithPeople }: Attempt): string {
  if (role !== "admin" && role !== "consultant") return "not-allowed";
  if (model.ended) return "venture-closed";
  switch (command.kind) {
    case "edit":
      return "done";
    case "settle":
      if (command.matter === "weather") return "unknown-item";
      if ((model.latest[command.matter] ?? null) !== command.revises) return "changed-meanwhile";
      model.latest[command.matter] = command.id;
      model.decisions += 1;
      return "done";
    case "pass-gate": {
      if (model.phase === 2) return "already-operating";
      const unsettled = REQUIRED[model.phase]?.some((key) => !(key in model.latest));
      const unknown = model.phase === 0 && answered < 8;
      const open = model.phase === 1 && isOpenWithPeople;
      if ((unsettled || unknown || open) && !command.reason.trim()) return "gate-not-met";
      model.phase = model.phase === 0 ? 1 : 2;
      model.steps += 1;
      return "done";
    }
    case "open-loop":
      if (command.id in model.loops) return "changed-meanwhile";
      model.loops[command.id] = { questioned: command.questioned, open: true };
      return "done";
    case "settle-loop": {
      const loop = model.loops[command.id];
      if (!loop) return "no-such-loop";
      if (!loop.open) return "loop-settled";
      const end = ENDS[command.outcome];
      if (end) endModel(model, end);
      else loop.open = false;
      model.steps += end ? 0 : 1;
      if (!end && command.outcome !== "continue") {
        const floor = ["goal", "strategy"].includes(loop.questioned) ? 0 : 1;
        model.phase = model.phase > floor ? floor : model.phase;
      }
      return "done";
    }
    case "close":
      if (command.ending === "null-strategy") {
        if (model.phase !== 0) return "null-strategy-after-decision";
        if (!command.watch.length) return "nothing-to-watch";
        if (command.lookAgainOn !== "2027-03-01") return "look-again-not-ahead";
      }
      if (command.ending === "merged" && command.mergedInto !== SIBLING) return "not-merged-into-running";
      endModel(model, command.ending);
      return "done";
  }
}

/** Every loop that is open ends with the venture, each a step, and the end is one more. */
function endModel(model: Model, end: string): void {
  for (const loop of Object.values(model.loops)) {
    if (loop.open) model.steps += 1;
    loop.open = false;
  }
  model.steps += 1;
  model.ended = end;
}

function summaryOf({ phase, end, decisions, loops, path }: Workflow) {
  return {
    phase: PHASES.indexOf(phase),
    ended: end ?? "",
    decisions: decisions.length,
    open: loops.filter(({ outcome }) => outcome === null).map(({ id }) => id),
    loops: loops.length,
    steps: path.length,
  };
}

function summaryOfModel({ phase, ended, decisions, loops, steps }: Model) {
  const open = Object.keys(loops).filter((id) => loops[id]?.open);
  return { phase, ended, decisions, open, loops: Object.keys(loops).length, steps };
}

/** What is there stays there, the same and in its place; of loops only the outcome comes to be known, once. */
function losesNothing(before: Workflow, now: Workflow): boolean {
  return (
    before.decisions.every((decision, index) => now.decisions[index] === decision) &&
    before.path.every((step, index) => now.path[index] === step) &&
    before.loops.every((loop, index) => {
      const kept = now.loops[index];
      return kept === loop || (loop.outcome === null && kept?.id === loop.id && kept.questioned === loop.questioned);
    }) &&
    (before.end === null || now === before)
  );
}

function act(state: Workflow, command: Command): Workflow {
  const role = ROLES.find((candidate) => can({ role: candidate }, NEEDED[command.kind])) ?? "viewer";
  return stateOf(decide(state, command, role, grounds(10)));
}

function settled(questioned: Questioned, outcome: (typeof CORRECTION_OUTCOMES)[number]): Answer {
  const operating: Workflow = { ...START, phase: "operating" };
  const open = act(operating, { kind: "open-loop", id: "l1", questioned });
  return decide(open, { kind: "settle-loop", id: "l1", outcome }, "consultant", grounds(10));
}

function stateOf(answer: Answer): Workflow {
  if (answer.kind === "refused") throw new Error(answer.refusal.because);
  return answer.state;
}
