import * as fc from "fast-check";
import { expect, test } from "vitest";
import { daysOfChange, type Holding, lanesUntil, portfolioOn } from "./strategy-portfolio.ts";

const held = (id: string, of: Partial<Holding>): Holding => ({
  id,
  ventureId: "polen",
  type: "cost-reduction",
  country: "PL",
  weight: 50,
  heldFrom: "2026-03-01",
  heldTo: null,
  ...of,
});
const RUNNING = [{ id: "polen", settledOn: "2026-04-01", endedOn: null }];

test("a weight that was changed is read as it was on the day, and says what it was before", () => {
  const rows = [held("1", { weight: 30, heldTo: "2026-05-01" }), held("2", { weight: 70, heldFrom: "2026-05-01" })];

  expect(portfolioOn("2026-04-30", rows, RUNNING)).toMatchObject([{ weight: 30, before: null, on: "2026-03-01" }]);
  expect(portfolioOn("2026-05-01", rows, RUNNING)).toMatchObject([{ weight: 70, before: 30, on: "2026-05-01" }]);
  expect(portfolioOn("2026-02-28", rows, RUNNING)).toEqual([]);
});

test("what is held is an option until the firm has settled its strategies, then chosen, and ended with the venture", () => {
  const rows = [held("1", {})];
  const statusOn = (day: string, endedOn: string | null) =>
    portfolioOn(day, rows, [{ id: "polen", settledOn: "2026-04-01", endedOn }])[0]?.status;

  expect(statusOn("2026-03-31", null)).toBe("option");
  expect(statusOn("2026-04-01", null)).toBe("chosen");
  expect(statusOn("2026-06-01", "2026-06-01")).toBe("ended");
  expect(statusOn("2026-05-31", "2026-06-01")).toBe("chosen");
});

test("a weight that was corrected on its own day never counted", () => {
  const rows = [held("1", { weight: 10, heldTo: "2026-03-01" }), held("2", { weight: 60 })];

  expect(portfolioOn("2026-03-01", rows, RUNNING)).toMatchObject([{ weight: 60, before: null }]);
  expect(daysOfChange(rows, RUNNING)).toEqual(["2026-03-01", "2026-04-01"]);
});

test("two ventures in one country stay two cells", () => {
  const rows = [held("1", {}), held("2", { ventureId: "zweites" })];
  const ventures = [...RUNNING, { id: "zweites", settledOn: null, endedOn: null }];

  expect(portfolioOn("2026-04-01", rows, ventures).map(({ ventureId, status }) => [ventureId, status])).toEqual([
    ["polen", "chosen"],
    ["zweites", "option"],
  ]);
});

test("through time a lane has a band for each weight and status, and a gap where nothing was held", () => {
  const rows = [
    held("1", { weight: 30, heldTo: "2026-05-01" }),
    held("2", { weight: 70, heldFrom: "2026-05-01", heldTo: "2026-06-01" }),
    held("3", { weight: 70, heldFrom: "2026-07-01" }),
  ];

  const [lane] = lanesUntil("2026-08-01", rows, RUNNING);

  expect(lane?.bands).toEqual([
    { from: "2026-03-01", to: "2026-04-01", weight: 30, status: "option" },
    { from: "2026-04-01", to: "2026-05-01", weight: 30, status: "chosen" },
    { from: "2026-05-01", to: "2026-06-01", weight: 70, status: "chosen" },
    { from: "2026-07-01", to: "2026-08-01", weight: 70, status: "chosen" },
  ]);
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`);

test("between two days of change nothing changes", () => {
  const rows = fc.array(
    fc.record({ heldFrom: day, length: fc.option(fc.integer({ min: 0, max: 9 })), type: fc.constantFrom("a", "b") }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(rows, day, (made, at) => {
      const holdings = made.map(({ heldFrom, length, type }, index) => {
        const until = length === null ? null : `2026-02-${String(Number(heldFrom.slice(8)) + length).padStart(2, "0")}`;
        return held(String(index), { type, heldFrom, heldTo: until });
      });
      const last = daysOfChange(holdings, RUNNING).findLast((change) => change <= at);
      const now = portfolioOn(at, holdings, RUNNING);
      expect(now).toEqual(last === undefined ? [] : portfolioOn(last, holdings, RUNNING));
    }),
  );
});
