import { expect, test } from "vitest";
import { isSameMoves, type Move, readMoves, type Sheet, withMove, writeMoves } from "./scratch.ts";

const words = { de: "x", en: "x" };
const question = (kind: Move["kind"], key: string, level: number | null) => ({
  ...{ kind, key, label: words, help: null, source: "§1", group: "g", groupLabel: null, scale: "five" },
  now: { level, notApplicable: false, version: 1 },
});
const sheet: Sheet = {
  questions: [
    question("impulse", "cost-pressure", 2),
    question("criterion", "innovation", null),
    question("capability", "it-integration", 0),
  ],
  scales: [{ key: "five", levels: [0, 1, 2, 3, 4].map((value) => ({ value, label: words, anchor: null })) }],
  mayEdit: true,
};
const move = (kind: Move["kind"], item: string, level: number | null, notApplicable = false): Move => ({
  kind,
  item,
  level,
  notApplicable,
});

test("what is written into the address is read from it again, through an address", () => {
  const moves = [
    move("impulse", "cost-pressure", null),
    move("criterion", "innovation", null, true),
    move("capability", "it-integration", 4),
  ];

  const address = new URLSearchParams({ try: writeMoves(moves) });
  expect(address.toString()).toBe("try=impulse.cost-pressure.open_criterion.innovation.na_capability.it-integration.4");
  expect(readMoves(new URLSearchParams(address.toString()).get("try"), sheet)).toEqual(moves);
});

test("an address that makes no sense moves nothing", () => {
  const texts = [
    "",
    "nonsense",
    "impulse.nobody.3",
    "impulse.cost-pressure.5",
    "impulse.cost-pressure.na",
    "a_b.c_._..",
  ];

  expect(texts.flatMap((text) => readMoves(text, sheet))).toEqual([]);
  expect(readMoves(null, sheet)).toEqual([]);
});

test("an item is moved once, and one that is moved back is not moved", () => {
  const first = withMove([], move("impulse", "cost-pressure", 4), sheet);
  const second = withMove(first, move("impulse", "cost-pressure", 3), sheet);

  expect(second).toEqual([move("impulse", "cost-pressure", 3)]);
  expect(withMove(second, move("impulse", "cost-pressure", 2), sheet)).toEqual([]);
  expect(readMoves("impulse.cost-pressure.2", sheet)).toEqual([]);
  expect(readMoves("impulse.cost-pressure.4_impulse.cost-pressure.3", sheet)).toEqual(second);
});

test("the order in which things were moved does not matter", () => {
  const [a, b] = [move("impulse", "cost-pressure", 4), move("criterion", "innovation", 1)];

  expect(isSameMoves([a, b], [b, a])).toBe(true);
  expect(isSameMoves([a], [a, b])).toBe(false);
  expect(isSameMoves([a], [{ ...a, level: 0 }])).toBe(false);
});
