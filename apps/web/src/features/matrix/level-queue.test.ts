import { expect, test } from "vitest";
import {
  type Answered,
  answered,
  countsOf,
  dropped,
  EMPTY,
  inputOf,
  keepMine,
  nextBatch,
  type Pending,
  refused,
  said,
  sending,
  unanswered,
} from "./level-queue.ts";

const KEY = "anna english";
const edit = (level: number | null, version = 0): Omit<Pending, "state"> => ({
  ...{ employeeId: "anna", competence: "english", level, version },
  ...{ source: "manager", readOn: "2026-11-22" },
});
const answer = (outcome: Answered["outcome"], level: number, version: number): Answered => ({
  ...{ employeeId: "anna", competence: "english", outcome },
  current: { level, source: "manager", readOn: "2026-11-22", version },
});

function sent(level: number) {
  const queue = said(EMPTY, [edit(level)]);
  const batch = nextBatch(queue);
  return { batch, queue: sending(queue, batch) };
}

test("what was saved is done", () => {
  expect(answered(sent(3).queue, [answer("written", 3, 1)])).toEqual(EMPTY);
});

test("what was said while the first was on its way goes after it, on top of what was saved", () => {
  const { queue } = sent(3);
  const both = said(queue, [edit(4)]);
  expect(nextBatch(both)).toHaveLength(1);
  const after = answered(both, [answer("written", 3, 1)]);
  expect(after.get(KEY)).toMatchObject({ level: 4, version: 1, state: { kind: "waiting" } });
});

test("without an answer it waits again, and what was said meanwhile is not thrown away", () => {
  const { queue, batch } = sent(3);
  expect(unanswered(queue, batch).get(KEY)).toMatchObject({ level: 3, state: { kind: "waiting" } });
  expect(unanswered(said(queue, [edit(4)]), batch).get(KEY)).toMatchObject({ level: 4, state: { kind: "waiting" } });
});

test("a colleague's faster change is contested, and one's own goes on top of it only when that was chosen", () => {
  const contested = answered(sent(3).queue, [answer("conflict", 1, 5)]);
  expect(countsOf(contested)).toEqual({ unsaved: 0, refused: 0, conflicts: 1 });
  expect(nextBatch(contested)).toEqual([]);
  expect(keepMine(contested, KEY).get(KEY)).toMatchObject({ level: 3, version: 5, state: { kind: "waiting" } });
  expect(dropped(contested, KEY)).toEqual(EMPTY);
});

test("what was refused stays until it is tried again", () => {
  const { queue, batch } = sent(3);
  const after = refused(queue, batch);
  expect(nextBatch(after)).toEqual([]);
  expect(countsOf(after).refused).toBe(1);
  expect(nextBatch(keepMine(after, KEY))).toHaveLength(1);
});

test("one request holds cells of one source and day", () => {
  const queue = said(EMPTY, [edit(3), { ...edit(2), competence: "other", source: "test" }]);
  expect(inputOf("firm", nextBatch(queue))).toEqual({
    ...{ firmId: "firm", source: "manager", readOn: "2026-11-22" },
    cells: [{ employeeId: "anna", competence: "english", level: 3, version: 0 }],
  });
});
