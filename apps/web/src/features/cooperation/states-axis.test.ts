import { expect, test } from "vitest";
import { rowsOf, spanOf } from "./states-axis.ts";

const step = (state: "sought" | "running" | "ended", since: string) => ({
  ...{ id: `${state} ${since}`, state, since, why: "", recordedBy: "Ada" },
});
const partner = {
  ...{ id: "1", partner: "Ventil Brno", lane: "Tschechien", note: "" },
  history: [step("sought", "2026-01-10"), step("running", "2026-03-01")],
};

test("a state lasts until the next one, and the last one until today", () => {
  const [row] = rowsOf([partner], "2026-11-20", (state) => state);

  expect(row?.items).toMatchObject([
    { kind: "bar", from: "2026-01-10", to: "2026-03-01", fill: "outline" },
    { kind: "bar", from: "2026-03-01", to: "2026-11-20", fill: "solid" },
  ]);
});

test("an end is a day, not a while", () => {
  const ended = { ...partner, history: [...partner.history, step("ended", "2026-06-01")] };

  expect(rowsOf([ended], "2026-11-20", (state) => state)[0]?.items.at(-1)).toMatchObject({
    kind: "ring",
    at: "2026-06-01",
  });
});

test("the axis begins with the first day of all, and there is none without a day", () => {
  expect(spanOf([partner], "2026-11-20")).toEqual({ from: "2026-01-10", to: "2026-11-20" });
  expect(spanOf([], "2026-11-20")).toBeNull();
});
