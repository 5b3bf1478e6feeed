import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActionState, Dependency } from "./action.ts";
import { addDays } from "./calendar.ts";
import {
  chainOf,
  conflictsIn,
  criticalPath,
  daysBetween,
  lengthOf,
  type PlannedAction,
  RescheduleAction,
  ShiftChain,
  shiftChain,
} from "./plan.ts";

const A = action("a", "2026-12-01", "2026-12-10");
const B = action("b", "2026-12-11", "2026-12-20");
const C = action("c", null, "2026-12-24");
const ALONE = action("alone", "2026-12-01", "2027-01-31");
const A_B_C = [waits("b", "a"), waits("c", "b")];

describe("shifting a chain", () => {
  test("takes along what waits for the action, directly and through others, and nothing else", () => {
    expect(shiftChain([A, B, C, ALONE], A_B_C, "b", 7)).toEqual({
      kind: "shifted",
      moved: [
        { ...B, startOn: "2026-12-18", dueOn: "2026-12-27" },
        { ...C, dueOn: "2026-12-31" },
      ],
      conflicts: [],
    });
  });

  test("names what would then start before what it waits for is due", () => {
    expect(shiftChain([A, B, C], A_B_C, "b", -3)).toMatchObject({ conflicts: [{ actionId: "b", dependsOn: "a" }] });
  });

  test("stops at what is finished: nobody waits for that any more", () => {
    const actions = [A, { ...B, state: "done" as const }, C];

    expect(chainOf(actions, A_B_C, "a").map(({ id }) => id)).toEqual(["a"]);
  });

  test("is refused for a finished action and beyond the calendar", () => {
    expect(shiftChain([{ ...A, state: "dropped" }], [], "a", 1)).toEqual({
      kind: "refused",
      because: "action-finished",
    });
    expect(shiftChain([action("late", null, "2199-12-30")], [], "late", 2)).toEqual({
      kind: "refused",
      because: "beyond-calendar",
    });
  });

  test("back by the same days gives the plan as it was, and what is finished never moves", () => {
    fc.assert(
      fc.property(plans(), fc.integer({ min: -400, max: 400 }), ({ actions, dependencies, chosen }, days) => {
        const there = shiftChain(actions, dependencies, chosen, days);
        if (there.kind === "refused") return actions.find(({ id }) => id === chosen)?.state === "done";
        expect(there.moved.every(({ state }) => state !== "done" && state !== "dropped")).toBe(true);
        const after = new Map(there.moved.map((moved) => [moved.id, moved]));
        const shifted = actions.map((before) => after.get(before.id) ?? before);
        const back = shiftChain(shifted, dependencies, chosen, -days);
        const restored = new Map(back.kind === "shifted" ? back.moved.map((moved) => [moved.id, moved]) : []);
        expect(shifted.map((moved) => restored.get(moved.id) ?? moved)).toEqual(actions);
        return true;
      }),
    );
  });

  test("to later brings no conflict inside the chain that was not there before", () => {
    fc.assert(
      fc.property(plans(), fc.integer({ min: 1, max: 400 }), ({ actions, dependencies, chosen }, days) => {
        const before = new Set(conflictsIn(actions, dependencies).map(key));
        const chain = new Set(chainOf(actions, dependencies, chosen).map(({ id }) => id));
        const shift = shiftChain(actions, dependencies, chosen, days);
        const inside = shift.kind === "shifted" ? shift.conflicts.filter(({ dependsOn }) => chain.has(dependsOn)) : [];
        expect(inside.map(key).filter((conflict) => !before.has(conflict))).toEqual([]);
      }),
    );
  });
});

describe("the critical path", () => {
  test("is the chain to the last due day whose actions last longest together", () => {
    const last = action("last", "2027-02-01", "2027-02-10");
    const short = action("short", "2027-01-30", "2027-01-31");
    const dependencies = [...A_B_C, waits("last", "c"), waits("last", "short")];

    expect(criticalPath([A, B, C, ALONE, short, last], dependencies)).toEqual(["a", "b", "c", "last"]);
  });

  test("leaves out what is finished, and is empty when nothing is open", () => {
    expect(criticalPath([{ ...A, state: "done" }, B, C], A_B_C)).toEqual(["b", "c"]);
    expect(criticalPath([{ ...A, state: "done" }], [])).toEqual([]);
  });

  test("is a path of open actions to the last due day, and none of these is longer", () => {
    fc.assert(
      fc.property(plans(), ({ actions, dependencies }) => {
        const open = new Map(actions.filter(({ state }) => state !== "done").map((known) => [known.id, known]));
        const path = criticalPath(actions, dependencies);
        expect(path.length === 0).toBe(open.size === 0);
        expect(path.every((id) => open.has(id))).toBe(true);
        expect(path.slice(1).every((id, index) => has(dependencies, id, path[index] ?? ""))).toBe(true);
        const end = [...open.values()]
          .map(({ dueOn }) => dueOn)
          .sort()
          .at(-1);
        expect(open.get(path.at(-1) ?? "")?.dueOn).toBe(end);
        const length = daysOf(path, open);
        const others = [...open.values()].filter(({ dueOn }) => dueOn === end).flatMap(({ id }) => everyWayTo(id));
        for (const other of others) expect(daysOf(other, open)).toBeLessThanOrEqual(length);

        function everyWayTo(id: string): string[][] {
          const before = dependencies.filter(({ actionId, dependsOn }) => actionId === id && open.has(dependsOn));
          return [[id], ...before.flatMap(({ dependsOn }) => everyWayTo(dependsOn).map((way) => [...way, id]))];
        }
      }),
    );
  });
});

test("an action lasts its first and its last day, and one without a start a single day", () => {
  expect([A, C].map(lengthOf)).toEqual([10, 1]);
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
});

test("a shift by nothing, an end before the start and days out of the calendar are no plan", () => {
  const id = "00000000-0000-4000-8000-000000000000";
  const expected = [{ actionId: id, version: 1 }];
  const reschedule = { firmId: id, actionId: id, version: 1 };

  expect(ShiftChain.safeParse({ firmId: id, actionId: id, days: 0, expected }).success).toBe(false);
  expect(ShiftChain.safeParse({ firmId: id, actionId: id, days: -7, expected }).success).toBe(true);
  expect(RescheduleAction.safeParse({ ...reschedule, startOn: "2027-01-02", dueOn: "2027-01-01" }).success).toBe(false);
  expect(RescheduleAction.safeParse({ ...reschedule, startOn: null, dueOn: "2200-01-01" }).success).toBe(false);
  expect(RescheduleAction.safeParse({ ...reschedule, startOn: null, dueOn: "2027-01-01" }).success).toBe(true);
});

function action(id: string, startOn: string | null, dueOn: string, state: ActionState = "open"): PlannedAction {
  return { id, startOn, dueOn, state };
}

function waits(actionId: string, dependsOn: string): Dependency {
  return { actionId, dependsOn };
}

function key({ actionId, dependsOn }: Dependency): string {
  return `${actionId} ${dependsOn}`;
}

function has(dependencies: readonly Dependency[], actionId: string, dependsOn: string): boolean {
  return dependencies.some((known) => known.actionId === actionId && known.dependsOn === dependsOn);
}

function daysOf(path: readonly string[], actions: ReadonlyMap<string, PlannedAction>): number {
  return path.flatMap((id) => actions.get(id) ?? []).reduce((days, known) => days + lengthOf(known), 0);
}

/** Up to eight actions of which each may wait for earlier ones, and one that is chosen. */
function plans() {
  const one = fc.record({
    start: fc.integer({ min: 0, max: 700 }),
    length: fc.option(fc.integer({ min: 0, max: 90 })),
    state: fc.constantFrom<ActionState>("open", "in-progress", "blocked", "done"),
    waitsFor: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
  });
  return fc.tuple(fc.array(one, { minLength: 1, maxLength: 8 }), fc.nat({ max: 7 })).map(([drawn, chosen]) => ({
    actions: drawn.map(({ start, length, state }, index) =>
      action(
        `action-${index}`,
        length === null ? null : addDays("2026-01-01", start),
        addDays("2026-01-01", start + (length ?? 0)),
        state,
      ),
    ),
    dependencies: drawn.flatMap(({ waitsFor }, index) =>
      [...new Set(waitsFor)].filter((on) => on < index).map((on) => waits(`action-${index}`, `action-${on}`)),
    ),
    chosen: `action-${chosen % drawn.length}`,
  }));
}
