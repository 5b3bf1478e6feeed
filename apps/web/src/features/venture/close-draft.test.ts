import { expect, test } from "vitest";
import { checkEnd, endingsFrom, NEW_END } from "./close-draft.ts";

const TODAY = "2026-03-01";
const STAY = { ...NEW_END, ending: "null-strategy" as const, learned: "Die Fracht trägt es nicht." };

test("staying at home is offered only before anything is built up, merging only where there is another venture", () => {
  expect(endingsFrom("decision", false)).toContain("null-strategy");
  expect(endingsFrom("build-up", true)).not.toContain("null-strategy");
  expect(endingsFrom("operating", false)).not.toContain("merged");
  expect(endingsFrom("operating", true)).toContain("merged");
});

test("a null strategy wants something to watch and a day to come", () => {
  expect(checkEnd({ ...STAY, watch: " \n", lookAgainOn: TODAY }, TODAY)).toEqual({
    kind: "missing",
    fields: new Set(["watch", "lookAgainOn"]),
  });
  expect(checkEnd({ ...STAY, watch: "Fracht\n\n Anfragen ", lookAgainOn: "2026-09-01" }, TODAY)).toMatchObject({
    kind: "complete",
    said: { watch: ["Fracht", "Anfragen"], lookAgainOn: "2026-09-01" },
  });
});

test("what was typed for another end is not sent", () => {
  const left = { ...STAY, ending: "exited" as const, watch: "Fracht", lookAgainOn: "2026-09-01", mergedInto: "x" };

  expect(checkEnd(left, TODAY)).toMatchObject({ said: { watch: [], lookAgainOn: null, mergedInto: null } });
  expect(checkEnd(NEW_END, TODAY)).toEqual({ kind: "missing", fields: new Set(["learned", "ending"]) });
});
