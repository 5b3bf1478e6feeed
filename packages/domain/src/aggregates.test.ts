import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, cellsOf, publicationOf, SMALLEST_GROUP, sayable } from "./aggregates.ts";

describe("cells", () => {
  test("by hand: three, two and one go together, six stay alone", () => {
    const cells = cellsOf([count("trainer", 3), count("buyer", 2), count("fitter", 6), count("manager", 1)]);

    expect(cells.map(({ roles, people }) => [roles, people])).toEqual([
      [["buyer", "manager", "trainer"], 6],
      [["fitter"], 6],
    ]);
  });

  test("a rest that is too small goes to the next smallest, and four people in all are nowhere", () => {
    expect(cellsOf([count("trainer", 2), count("fitter", 7)]).map(({ people }) => people)).toEqual([9]);
    expect(cellsOf([count("trainer", 2), count("fitter", 2)])).toEqual([]);
    expect(cellsOf([])).toEqual([]);
  });

  test("hold everybody once, in groups of five or more", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 12 }), (sizes) => {
        const counts = sizes.map((people, index) => count(`r${index}`, people));
        const cells = cellsOf(counts);
        const total = sizes.reduce((sum, people) => sum + people, 0);

        expect(cells.every(({ people }) => people >= SMALLEST_GROUP)).toBe(true);
        expect(new Set(cells.flatMap(({ roles }) => roles)).size).toBe(cells.flatMap(({ roles }) => roles).length);
        expect(cells.reduce((sum, { people }) => sum + people, 0)).toBe(total < SMALLEST_GROUP ? 0 : total);
      }),
    );
  });
});

test("no number of a competence, and no difference of two, is one to four people", () => {
  for (let people = SMALLEST_GROUP; people <= 24; people += 1) {
    for (let known = 0; known <= people; known += 1) {
      for (let met = 0; met <= known; met += 1) {
        const said = sayable(people, { known, met });
        const numbers = [0, people, said.known, said.met].filter((number) => number !== null);

        expect(numbers.flatMap((one) => numbers.map((other) => one - other)).filter(isTooFew)).toEqual([]);
        if (said.known !== null) expect(said.known).toBe(known);
        if (said.met !== null) expect(said.met).toBe(met);
      }
    }
  }
  expect(sayable(12, { known: 12, met: 7 })).toEqual({ known: 12, met: 7 });
  expect(sayable(12, { known: 10, met: 5 })).toEqual({ known: null, met: null });
  expect(sayable(12, { known: 7, met: 4 })).toEqual({ known: 7, met: null });
});

describe("an attacker who keeps everything that was ever published", () => {
  test("adds and subtracts groups of all days as they like, and is never left with one to four people", () => {
    const seen = { publications: 0, differences: 0, merged: 0 };
    fc.assert(
      fc.property(aHistory, (days) => {
        const firm = newFirm();
        for (const changes of days) {
          for (const change of changes) happen(firm, change);
          publish(firm);
        }
        seen.publications += firm.everPublished.length;
        seen.merged += firm.everPublished.filter(({ roles }) => roles.length > 1).length;
        for (const coefficients of coefficientsFor(firm.everPublished.length)) {
          const left = leftOver(firm.everPublished, coefficients);
          seen.differences += 1;
          expect(isTooFew(left)).toBe(false);
        }
      }),
      { numRuns: 250 },
    );
    // The attack is one: there was something to subtract.
    expect(seen.publications).toBeGreaterThan(500);
    expect(seen.merged).toBeGreaterThan(20);
    expect(seen.differences).toBeGreaterThan(20_000);
  }, 30_000);

  test("would find somebody if cells were published whenever anything changed", () => {
    const firm = newFirm();
    for (let person = 0; person < 6; person += 1) happen(firm, { kind: "join", role: "a", person });
    publish(firm, Number.NEGATIVE_INFINITY);
    happen(firm, { kind: "join", role: "a", person: 9 });
    publish(firm, Number.NEGATIVE_INFINITY);

    expect(leftOver(firm.everPublished, [-1, 1])).toBe(1);
  });
});

test("cells that hang together are replaced together or not at all", () => {
  const before = [
    { id: "old-a", roles: ["a"] },
    { id: "old-b", roles: ["b"] },
    { id: "old-c", roles: ["c"] },
  ];
  const cells = (freshInC: number): readonly Cell[] => [
    { roles: ["a", "b"], people: 9, fresh: 5 },
    { roles: ["c"], people: 8, fresh: freshInC },
  ];

  expect(publicationOf(before, cells(4))).toEqual({ publish: [cells(4)[0]], replace: ["old-a", "old-b"] });
  expect(publicationOf(before, cells(5)).replace).toEqual(["old-a", "old-b", "old-c"]);
  const split: readonly Cell[] = [
    { roles: ["a"], people: 6, fresh: 6 },
    { roles: ["b"], people: 6, fresh: 4 },
  ];
  expect(publicationOf([{ id: "old", roles: ["a", "b"] }], split)).toEqual({ publish: [], replace: [] });
});

/** A record of one person as it was at a time; saying something anew makes another one of it. */
type Person = { role: string; record: string; since: number };
type Firm = {
  people: Map<number, Person>;
  clock: number;
  lastPublished: number;
  shown: { id: string; roles: readonly string[] }[];
  everPublished: { roles: readonly string[]; records: readonly string[] }[];
};
type Change =
  | { readonly kind: "join"; readonly role: string; readonly person: number }
  | { readonly kind: "move"; readonly role: string; readonly person: number }
  | { readonly kind: "say" | "leave"; readonly person: number };

function newFirm(): Firm {
  return { people: new Map(), clock: 0, lastPublished: Number.NEGATIVE_INFINITY, shown: [], everPublished: [] };
}

function happen(firm: Firm, change: Change): void {
  firm.clock += 1;
  const { person } = change;
  const known = firm.people.get(person);
  const record = `${person}@${firm.clock}`;
  if (change.kind === "leave") firm.people.delete(person);
  else if (change.kind === "join" && !known) {
    firm.people.set(person, { role: change.role, record, since: firm.clock });
  } else if (change.kind === "move" && known) known.role = change.role;
  else if (change.kind === "say" && known) Object.assign(known, { record, since: firm.clock });
}

/** As the use case does it; `since` is bent to test that the attack would find somebody. */
function publish(firm: Firm, since = firm.lastPublished): void {
  firm.clock += 1;
  const roles = [...new Set([...firm.people.values()].map(({ role }) => role))];
  const counts = roles.map((role) => {
    const held = [...firm.people.values()].filter((person) => person.role === role);
    return { role, people: held.length, fresh: held.filter((person) => person.since > since).length };
  });
  const { publish: now, replace } = publicationOf(firm.shown, cellsOf(counts));
  if (now.length > 0) firm.lastPublished = firm.clock;
  firm.shown = firm.shown.filter(({ id }) => !replace.includes(id));
  for (const cell of now) {
    const held = [...firm.people.values()].filter(({ role }) => cell.roles.includes(role));
    firm.shown.push({ id: `${firm.clock}-${cell.roles.join()}`, roles: cell.roles });
    firm.everPublished.push({ roles: cell.roles, records: held.map(({ record }) => record) });
  }
}

/** How many people are left when published groups are added and subtracted. */
function leftOver(published: Firm["everPublished"], coefficients: readonly number[]): number {
  const sums = new Map<string, number>();
  published.forEach(({ records }, index) => {
    for (const record of records) sums.set(record, (sums.get(record) ?? 0) + (coefficients[index] ?? 0));
  });
  const left = [...sums].filter(([, sum]) => sum !== 0).map(([record]) => record.split("@")[0]);
  return new Set(left).size;
}

/** Every way to take groups in, take them out or leave them, of the newest six. */
function coefficientsFor(groups: number): readonly (readonly number[])[] {
  const newest = Math.min(groups, 6);
  const older = Array.from({ length: groups - newest }, () => 0);
  return Array.from({ length: 3 ** newest }, (_, code) => [
    ...older,
    ...Array.from({ length: newest }, (__, at) => (Math.floor(code / 3 ** at) % 3) - 1),
  ]);
}

function isTooFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}

function count(role: string, people: number) {
  return { role, people, fresh: people };
}

const aRole = fc.constantFrom("a", "b", "c", "d");
const aPerson = fc.nat({ max: 30 });
const aChange: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant("join" as const), role: aRole, person: aPerson }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant("move" as const), role: aRole, person: aPerson }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constantFrom("say" as const, "leave" as const), person: aPerson }), weight: 3 },
);
const aHistory = fc.array(fc.array(aChange, { minLength: 6, maxLength: 40, size: "max" }), {
  minLength: 4,
  maxLength: 8,
  size: "max",
});
