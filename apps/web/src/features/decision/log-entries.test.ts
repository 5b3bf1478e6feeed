import { expect, test } from "vitest";
import { logOf } from "./log-entries.ts";
import { recorded } from "./recorded-for-tests.ts";

test("the log tells what was decided, revised, confirmed and said, the latest first", () => {
  const given = [{ id: "x", verdict: "approved" as const, comment: "", name: "Hellweg", on: "2026-01-10" }];
  const decisions = [
    recorded("a", null, { choice: "eight", approval: { state: "approved", given } }),
    recorded("b", "a", { choice: "ten", decidedOn: "2026-03-01" }),
    recorded("c", "b", { choice: "ten", decidedOn: "2026-04-01" }),
  ];

  expect(logOf(decisions).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "confirmed c",
    "revised b",
    "approved x",
    "settled a",
  ]);
});
