/** Values that a form never sends: such as get past a schema and stop in the database, and such as stop at once. */
import * as fc from "fast-check";
import type { Leaf } from "./input-from-schema.ts";

const TEXTS = [
  ...["", "a\u0000b", "\ud800", "\u202e👩‍👩‍👧", "x".repeat(4000), "'; drop table firms; --", "%_\\$1", "=HYPERLINK(1)"],
  ...["0000-01-01", "9999-12-31", "2026-02-30", "infinity", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"],
  ...["1e300", "1e-300", "NaN", "__proto__", "00000000-0000-0000-0000-000000000000"],
];
const NUMBERS = [0, -1, 1.5, 20, 32_768, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 5e-324, 1e-46, 1e12, 1.7e308];
const OTHERS = [null, true, false, [], [[]], {}, { $ne: 1 }, ["x"]];

const ODD = [...TEXTS, ...NUMBERS, ...OTHERS];

/** Those that this leaf's schema lets through: nothing but the use case and the database is left to mind them. */
export function oddButFitting({ schema }: Leaf): readonly unknown[] {
  return ODD.filter((value) => schema.safeParse(value).success);
}

/** Anything that JSON can say. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...ODD),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.uuid(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
