import { expect, test } from "vitest";
import { draftOf, faultsOf, measuredBy, savedIndicator } from "./indicator-draft.ts";

const good = { ...draftOf({ kind: "new", requirement: null }), name: "Durchlaufzeit", direction: "down" as const };

test("an indicator for a requirement starts with its name, and everything else is still to be said", () => {
  const draft = draftOf({ kind: "new", requirement: { key: "lead-time", label: "Durchlaufzeit halten" } });

  expect(draft.name).toBe("Durchlaufzeit halten");
  expect(faultsOf(draft)).toEqual({ name: false, target: true, watchFrom: "missing", offFrom: "missing" });
  expect(measuredBy(draft)).toBeNull();
});

test("thresholds in the wrong order are pointed at, and turned round by the direction", () => {
  const draft = { ...good, target: 12, watchFrom: 11, offFrom: 18 };

  expect(faultsOf(draft)).toMatchObject({ watchFrom: "order", offFrom: null });
  expect(measuredBy(draft)).toBeNull();
  expect(faultsOf({ ...draft, direction: "up" })).toMatchObject({ watchFrom: null, offFrom: "order" });
});

test("what is complete is saved as it stands", () => {
  expect(measuredBy({ ...good, target: 12, watchFrom: 14, offFrom: 18 })).toEqual({
    name: "Durchlaufzeit",
    unit: "",
    direction: "down",
    target: 12,
    watchFrom: 14,
    offFrom: 18,
  });
});

test("what a colleague saved is read, and anything else is not taken for it", () => {
  const saved = { name: "x", unit: "", direction: "up", target: 1, watchFrom: 1, offFrom: 0, version: 3 };

  expect(savedIndicator({ ...saved, id: "more" })).toEqual(saved);
  expect(savedIndicator({ name: "x" })).toBeNull();
  expect(savedIndicator(undefined)).toBeNull();
});
