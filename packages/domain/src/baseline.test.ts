import { expect, test } from "vitest";
import { compareWithBaseline } from "./baseline.ts";

test("a plan that slipped says by how much, what came, and what is gone", () => {
  const then = [kept("slipped", "2026-12-01"), kept("same", "2026-11-01"), kept("dropped", "2026-12-05")];
  const now = [
    action("slipped", "2026-12-15"),
    action("same", "2026-11-01", "done"),
    action("dropped", "2026-12-05", "dropped"),
    action("new", "2027-03-01"),
  ];

  expect(compareWithBaseline(now, then)).toEqual({
    deviations: [
      { kind: "moved", actionId: "slipped", days: 14, was: then[0] },
      { kind: "kept", actionId: "same", days: 0, was: then[1] },
      { kind: "added", actionId: "new" },
      { kind: "gone", actionId: "dropped", was: then[2] },
    ],
    later: 1,
    earlier: 0,
    endMovedBy: 14,
  });
});

test("an action that starts elsewhere but ends as planned has moved by no days", () => {
  const [then] = [kept("a", "2026-12-01")];

  expect(compareWithBaseline([{ ...action("a", "2026-12-01"), startOn: "2026-11-20" }], [then])).toMatchObject({
    deviations: [{ kind: "moved", days: 0 }],
    later: 0,
    earlier: 0,
    endMovedBy: 0,
  });
});

test("without a common action there is no end to compare", () => {
  expect(compareWithBaseline([action("a", "2026-12-01")], [])).toMatchObject({ endMovedBy: null, later: 0 });
  expect(compareWithBaseline([], [kept("a", "2026-12-01")])).toMatchObject({ deviations: [{ kind: "gone" }] });
});

function kept(actionId: string, dueOn: string) {
  return { actionId, title: actionId, startOn: null, dueOn };
}

function action(id: string, dueOn: string, state: "open" | "done" | "dropped" = "open") {
  return { id, startOn: null, dueOn, state };
}
