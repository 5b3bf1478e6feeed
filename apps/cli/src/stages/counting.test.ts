import { expect, test } from "vitest";
import { countPlaywright } from "./end-to-end.ts";
import { countVitest } from "./vitest.ts";

const VITEST = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const STATS = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

test("tests that passed and tests that failed are added up as they are reported", () => {
  expect(countVitest(VITEST, 0)).toEqual({ passed: 7, failed: 0 });
  expect(countVitest({ ...VITEST, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
  expect(countPlaywright({ stats: STATS, errors: [] }, 0)).toEqual({ passed: 5, failed: 0 });
  expect(countPlaywright({ stats: { ...STATS, unexpected: 1 }, errors: [] }, 1)).toEqual({ passed: 5, failed: 1 });
});

test("what was skipped, or worked only at the second try, counts as failed", () => {
  expect(countVitest({ ...VITEST, numPendingTests: 1, numTodoTests: 1 }, 0)).toMatchObject({ failed: 2 });
  expect(countPlaywright({ stats: { ...STATS, flaky: 1, skipped: 1 }, errors: [] }, 0)).toMatchObject({ failed: 2 });
});

test("a file that cannot be loaded fails although none of its tests did", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];

  expect(countVitest({ ...VITEST, testResults }, 1)).toMatchObject({ passed: 7, failed: 1 });
});

test("a bad end without a reason, and an end without a report, are failures too", () => {
  expect(countVitest(VITEST, 1)).toMatchObject({ failed: 1 });
  expect(countVitest(null, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(countPlaywright({ stats: STATS, errors: [{ message: "no server" }] }, 1)).toMatchObject({
    failed: 1,
    details: "no server",
  });
  expect(countPlaywright({ stats: STATS, errors: [] }, 1)).toMatchObject({ failed: 1 });
  expect(countPlaywright(null, 1)).toMatchObject({ passed: 0, failed: 1 });
});
