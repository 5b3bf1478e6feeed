import { expect, test } from "vitest";
import { nextOf, statusOf, waitingOf } from "./draft-next.ts";
import { afterEvent, type DraftEvent, type DraftState, firstState, writtenIn } from "./draft-state.ts";
import type { Content, Part } from "./draft-types.ts";
import { mergedContent, valueAt, withValue } from "./json.ts";

const standing = { faults: [], gaps: { de: { missing: 0, all: 2 }, en: { missing: 0, all: 2 } } };

test("what is written is sent after a pause, on top of the version that it was written on", () => {
  const state = run(draft(), written("a", { weight: 2 }, 900));

  expect(nextOf(state, 100)).toEqual({ kind: "wait", until: 900 });
  expect(nextOf(state, 900)).toEqual({ kind: "send", id: "a", content: { weight: 2 }, version: 1 });
});

test("one part at a time, the one that was written first", () => {
  const state = run(draft(), written("b", { weight: 3 }, 2), written("a", { weight: 2 }, 5));
  expect(nextOf(state, 9)).toMatchObject({ id: "b" });
  expect(nextOf(run(state, { kind: "sent", id: "b" }), 9)).toEqual({ kind: "rest" });
});

test("the tree stays the same object while somebody types, and is a new one when the house has answered", () => {
  const before = draft();
  const typing = run(before, written("a", { weight: 2 }), { kind: "sent", id: "a" });
  expect(typing.outline).toBe(before.outline);

  const saved = run(typing, acknowledged("a", 2, { weight: 2 }));
  expect(saved.outline.parts[0]?.version).toBe(2);
  expect(saved.slots).toEqual({});
  expect(statusOf(saved)).toMatchObject({ kind: "saved" });
});

test("what is typed while a part is on its way goes after it", () => {
  const state = run(
    draft(),
    written("a", { weight: 2 }),
    { kind: "sent", id: "a" },
    written("a", { weight: 25 }),
    acknowledged("a", 2, { weight: 2 }),
  );
  expect(nextOf(state, 9)).toEqual({ kind: "send", id: "a", content: { weight: 25 }, version: 2 });
});

test("two people who touch different fields of one part are both right", () => {
  const state = run(
    draft(),
    written("a", { weight: 2, source: "§1" }),
    { kind: "sent", id: "a" },
    { kind: "conflicted", id: "a", theirs: part("a", 2, { weight: 1, source: "§9" }) },
  );
  expect(state.slots.a?.trouble).toBeNull();
  expect(nextOf(state, 9)).toMatchObject({ content: { weight: 2, source: "§9" }, version: 2 });
});

test("two people who write the same field differently decide; nothing typed is lost on either way", () => {
  const theirs = part("a", 2, { weight: 7, source: "§1" });
  const stuck = run(
    draft(),
    written("a", { weight: 2, source: "§1" }),
    { kind: "sent", id: "a" },
    { kind: "conflicted", id: "a", theirs },
  );
  expect(statusOf(stuck)).toEqual({ kind: "undecided", count: 1, first: "a" });
  expect(nextOf(stuck, 9)).toEqual({ kind: "rest" });

  expect(nextOf(run(stuck, { kind: "keep-mine", id: "a" }), 9)).toMatchObject({ content: { weight: 2 }, version: 2 });
  const taken = run(stuck, { kind: "drop-mine", id: "a" });
  expect(taken.slots.a).toBeUndefined();
  expect(taken.outline.parts[0]).toEqual(theirs);
});

test("a reply that got lost is no conflict with oneself", () => {
  const state = run(
    draft(),
    written("a", { weight: 2, source: "§1" }),
    { kind: "sent", id: "a" },
    { kind: "failed", id: "a", now: 0 },
    written("a", { weight: 3, source: "§1" }),
    { kind: "sent", id: "a" },
    { kind: "conflicted", id: "a", theirs: part("a", 2, { source: "§1", weight: 2 }) },
  );
  expect(nextOf(state, 9)).toMatchObject({ content: { weight: 3 }, version: 2 });
});

test("what was refused stands until it is written differently", () => {
  const refused = run(
    draft(),
    written("a", { weight: 2 }),
    { kind: "sent", id: "a" },
    { kind: "refused", id: "a", because: "key-taken" },
  );
  expect(writtenIn(refused.slots.a)).toEqual({ weight: 2 });
  expect(nextOf(refused, 9)).toEqual({ kind: "rest" });
  expect(nextOf(run(refused, written("a", { weight: 3 })), 9)).toMatchObject({ kind: "send" });
});

test("a reload brings back what waited, and says when somebody was faster", () => {
  const waiting = waitingOf(run(draft(), written("a", { weight: 2, source: "§1" })).slots.a);
  if (!waiting) throw new Error("nothing waits");

  expect(nextOf(run(draft(), { kind: "restored", id: "a", waiting }), 9)).toMatchObject({ content: { weight: 2 } });

  const newer = firstState({ ...standing, parts: [part("a", 2, { weight: 9, source: "§1" })] });
  expect(run(newer, { kind: "restored", id: "a", waiting }).slots.a?.trouble).toMatchObject({ kind: "conflict" });
});

test("a part comes to stand behind another, and an order changes only its own kind", () => {
  const added = run(draft(), { kind: "placed", part: part("c", 1, {}), after: "a", standing });
  expect(ids(added)).toEqual(["a", "c", "b", "scale"]);
  expect(ids(run(added, { kind: "ordered", order: ["b", "a", "c"] }))).toEqual(["b", "a", "c", "scale"]);
  expect(ids(run(added, { kind: "placed", part: part("d", 1, {}), after: null, standing }))[0]).toBe("d");
});

test("a page from the browser's memory does not bring old words back", () => {
  const saved = run(
    draft(),
    written("a", { weight: 2 }),
    { kind: "sent", id: "a" },
    acknowledged("a", 2, { weight: 2 }),
  );
  expect(run(saved, { kind: "heard", outline: draft().outline })).toBe(saved);
});

test("values are put at their place without changing what was there", () => {
  const content: Content = { rows: [{ weight: 1 }, { weight: 2 }] };
  const changed = withValue(content, ["rows", "1", "weight"], 5);
  expect(valueAt(changed, ["rows", "1", "weight"])).toBe(5);
  expect(valueAt(content, ["rows", "1", "weight"])).toBe(2);
  expect(withValue({ help: { de: "", en: "" }, key: "a" }, ["help"], undefined)).toEqual({ key: "a" });
});

test("a merge takes fields that only one of the two changed", () => {
  expect(mergedContent({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({ a: 2, b: 3 });
  expect(mergedContent({ a: 1 }, { a: 2 }, { a: 3 })).toBeNull();
  expect(mergedContent({ a: 1, b: 1 }, { a: 1 }, { a: 1, b: 1 })).toEqual({ a: 1 });
});

function draft(): DraftState {
  const parts = [
    part("a", 1, { weight: 1, source: "§1" }),
    part("b", 1, {}),
    { ...part("scale", 1, {}), kind: "scale" as const },
  ];
  return firstState({ ...standing, parts });
}

function part(id: string, version: number, content: Content): Part {
  const who = { changedByName: "Ada", updatedAt: "2026-11-28T10:00:00.000Z" };
  return { id, kind: "criterion", key: id, content, archived: false, version, known: true, ...who };
}

function written(id: string, content: Content, notBefore = 0): DraftEvent {
  return { kind: "changed", id, content, notBefore };
}

function acknowledged(id: string, version: number, content: Content): DraftEvent {
  return { kind: "acknowledged", part: part(id, version, content), standing };
}

function run(state: DraftState, ...events: readonly DraftEvent[]): DraftState {
  return events.reduce(afterEvent, state);
}

function ids({ outline }: DraftState): readonly string[] {
  return outline.parts.map(({ id }) => id);
}
