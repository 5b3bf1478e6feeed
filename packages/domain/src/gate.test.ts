import { expect, test } from "vitest";
import { debtLeft, gateOutOf, nameOf } from "./gate.ts";
import { ISF_2001 } from "./isf-2001.ts";

const NOTHING = { burdens: [], objections: [] };

const required = ISF_2001.matters
  .filter(({ phase, required }) => phase === "decision" && required)
  .map(({ key }) => key);
const covered = { resources: { answered: 6, applicable: 6 }, potentials: { answered: 7, applicable: 8 } };

test("a gate is met when every required matter is settled and four fifths are answered", () => {
  expect(gateOutOf("decision", new Set(required), covered, ISF_2001, NOTHING)).toEqual({ kind: "met", to: "build-up" });
});

test("a gate that is not met names every single thing that is missing", () => {
  const settled = new Set(required.filter((key) => key !== "goals"));
  const thin = { ...covered, resources: { answered: 4, applicable: 6 } };

  const gate = gateOutOf("decision", settled, thin, ISF_2001, NOTHING);

  expect(gate.kind === "not-met" && gate.missing.map(nameOf)).toEqual(["matter:goals", "coverage:resources"]);
});

test("where nothing applies there is nothing to answer", () => {
  const none = { resources: { answered: 0, applicable: 0 }, potentials: { answered: 0, applicable: 0 } };

  expect(gateOutOf("decision", new Set(required), none, ISF_2001, NOTHING).kind).toBe("met");
});

test("there is no gate out of operating", () => {
  expect(gateOutOf("operating", new Set(), {}, ISF_2001, NOTHING)).toEqual({ kind: "no-gate" });
});

test("a debt is paid when what was missing is there", () => {
  const then = ["matter:goals", "matter:first-steps", "coverage:resources"];

  expect(debtLeft(then, new Set(["goals"]), covered, 0.8, NOTHING)).toEqual(["matter:first-steps"]);
  expect(
    debtLeft(then, new Set(["goals", "first-steps"]), { resources: { answered: 1, applicable: 6 } }, 0.8, NOTHING),
  ).toEqual(["coverage:resources"]);
});

test("heavy burdens without an answer and objections that stand count at the gate to operating, and at no other", () => {
  const open = { burdens: ["b1"], objections: ["o1", "o2"] };
  const settled = new Set(ISF_2001.matters.map(({ key }) => key));

  const gate = gateOutOf("build-up", settled, covered, ISF_2001, open);

  expect(gate.kind === "not-met" && gate.missing.map(nameOf)).toEqual(["burden:b1", "objection:o1", "objection:o2"]);
  expect(gateOutOf("decision", settled, covered, ISF_2001, open).kind).toBe("met");
  expect(gateOutOf("build-up", settled, covered, ISF_2001, NOTHING).kind).toBe("met");
});

test("what was open with the people is owed until it is answered or withdrawn", () => {
  const then = ["burden:b1", "objection:o1"];
  const left = (burdens: string[], objections: string[]) =>
    debtLeft(then, new Set(), covered, 0.8, { burdens, objections });

  expect(left(["b1", "b2"], ["o1"])).toEqual(then);
  expect(left(["b2"], ["o1"])).toEqual(["objection:o1"]);
  expect(left([], [])).toEqual([]);
});
