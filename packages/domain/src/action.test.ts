import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isOverdue, PlanAction, waitsForItself } from "./action.ts";

const id = fc.constantFrom("a", "b", "c", "d", "e");
const dependency = fc.record({ actionId: id, dependsOn: id });

test("an action waits for itself exactly when a chain leads back to it", () => {
  fc.assert(
    fc.property(id, fc.array(id, { maxLength: 3 }), fc.array(dependency, { maxLength: 8 }), (action, on, existing) => {
      const others = existing.filter(({ actionId }) => actionId !== action);
      expect(waitsForItself(action, on, existing)).toBe(on.some((first) => leadsTo(first, action, others, 6)));
    }),
  );
});

test("what is done or dropped is never overdue, and what is due today is not overdue yet", () => {
  const due = { dueOn: "2026-11-20" };

  expect(isOverdue({ ...due, state: "open" }, "2026-11-20")).toBe(false);
  expect(isOverdue({ ...due, state: "blocked" }, "2026-11-21")).toBe(true);
  expect(isOverdue({ ...due, state: "done" }, "2026-11-21")).toBe(false);
  expect(isOverdue({ ...due, state: "dropped" }, "2026-11-21")).toBe(false);
});

test("an action cannot be due before it starts", () => {
  const action = { ...planned, startOn: "2026-12-02", dueOn: "2026-12-01" };

  expect(PlanAction.safeParse(action).error?.issues.map(({ path }) => path)).toEqual([["dueOn"]]);
  expect(PlanAction.safeParse(planned).success).toBe(true);
});

const planned = {
  id: "0191e9f0-0000-7000-8000-000000000001",
  firmId: "0191e9f0-0000-7000-8000-000000000002",
  ventureId: null,
  title: "Check the know-how agreement",
  field: "organization",
  phase: "build-up",
  ownerSide: "firm",
  owner: "",
  startOn: null,
  dueOn: "2026-12-01",
  effortDays: null,
  dependsOn: [],
  visibility: "shared",
};

function leadsTo(
  from: string,
  to: string,
  edges: readonly { actionId: string; dependsOn: string }[],
  depth: number,
): boolean {
  if (from === to) return true;
  if (depth === 0) return false;
  return edges.some(({ actionId, dependsOn }) => actionId === from && leadsTo(dependsOn, to, edges, depth - 1));
}
