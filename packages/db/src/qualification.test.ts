/** What the database counts of people's levels, held against the formulas. */
import { randomUUID } from "node:crypto";
import { coverageOf } from "@etappe/domain/coverage";
import { gapSums, type Pair } from "@etappe/domain/qualification";
import * as fc from "fast-check";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Database } from "./database.ts";
import { computeStaffFigures, countPeople, findStaffFigures } from "./repositories/qualification.ts";
import { inScope, type Scope } from "./scope.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { personCalled, seedWorld, type World } from "./testing-world.ts";

let database: TestDatabase;
let owner: Sql;
let app: Database;
let world: World;
let firmId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  app = connect(database.appUrl, { max: 2 });
  world = await seedWorld(owner);
  firmId = world.firms.one.firmId;
});

afterAll(async () => {
  await Promise.all([owner.end(), app.close()]);
  await database.drop();
});

const NOW = new Date("2026-11-20T09:00:00Z");
const ROLES = ["technician", "trainer", "clerk"] as const;
const COMPETENCES = ["english", "local-language/cs", "products"] as const;

type Requirement = {
  readonly role: string;
  readonly competence: string;
  readonly level: number;
  readonly weight: number;
};
type Employee = { readonly roles: readonly string[]; readonly levels: ReadonlyMap<string, number> };

const requirement = fc.record({
  ...{ role: fc.constantFrom(...ROLES), competence: fc.constantFrom(...COMPETENCES) },
  ...{ level: fc.integer({ min: 1, max: 6 }), weight: fc.constantFrom(0.5, 1, 2, 3) },
});
const requirementLists = fc.uniqueArray(requirement, {
  selector: ({ role, competence }) => `${role} ${competence}`,
  maxLength: 9,
});
const employee = fc.record({
  roles: fc.subarray([...ROLES]),
  levels: fc
    .dictionary(fc.constantFrom(...COMPETENCES), fc.integer({ min: 0, max: 6 }))
    .map((levels) => new Map(Object.entries(levels))),
});
const staff = fc.array(employee, { maxLength: 8 });

test("the database counts what the formulas count", async () => {
  await fc.assert(
    fc.asyncProperty(staff, requirementLists, async (employees, requirements) => {
      await hire(employees);

      const found = await as("firm HR", async (scope) => {
        await computeStaffFigures(scope, firmId, requirements, { id: randomUUID(), at: NOW });
        return {
          figures: await findStaffFigures(scope, firmId),
          ...(await countPeople(scope, firmId, requirements, ["technician", "trainer"])),
        };
      });

      const all = employees.flatMap((each) => [...pairsOf(each, requirements).values()]);
      expect(found.figures).toEqual({ people: employees.length, ...gapSums(all), computedAt: NOW });
      expect(found.competences).toEqual(competencesOf(employees, requirements));
      for (const { role, competence, level } of requirements) {
        const holders = employees.filter(({ roles }) => roles.includes(role));
        const counted = found.levels.filter((count) => count.role === role && count.competence === competence);
        const levels = counted.flatMap((count) => Array<number | null>(count.people).fill(count.level));
        const expected = holders.map(({ levels: known }) => known.get(competence) ?? null);
        expect(coverageOf(levels, level)).toEqual(coverageOf(expected, level));
        expect([...levels].sort()).toEqual([...expected].sort());
      }
      expect(found.holders).toEqual(holdersOf(employees, requirements));
    }),
    { numRuns: 30 },
  );
});

test("computed again, the figures are stored in the same place; who may not read single employees finds none", async () => {
  const requirements = [{ role: "clerk", competence: "english", level: 4, weight: 2 }];
  const [roles, levels] = [["clerk"], new Map([["english", 1]])];
  await hire([{ roles, levels }]);
  const compute = () =>
    as("firm HR", (scope) => computeStaffFigures(scope, firmId, requirements, { id: randomUUID(), at: NOW }));
  await compute();
  await hire([
    { roles, levels },
    { roles, levels: new Map() },
  ]);
  await compute();

  // 2 · (4 − 1) = 6 of 2 · 4 = 8; the second clerk's English is unknown
  expect(await as("firm HR", (scope) => findStaffFigures(scope, firmId))).toEqual({
    ...{ people: 2, pairs: 2, knownPairs: 1, weightedRequired: 8, weightedGap: 6, computedAt: NOW },
  });
  expect(await as("works council", (scope) => findStaffFigures(scope, firmId))).toBeNull();
  for (const role of ["works council", "viewer"])
    expect(await as(role, (scope) => countPeople(scope, firmId, requirements, ["clerk"]))).toEqual({
      ...{ competences: [], levels: [], holders: [] },
    });
});

async function hire(employees: readonly Employee[]): Promise<void> {
  const { tenantId } = world.firms.one.house;
  await owner`delete from employees where firm_id = ${firmId}`;
  for (const { roles, levels } of employees) {
    const id = randomUUID();
    await owner`insert into employees (tenant_id, id, firm_id, staff_number) values (${tenantId}, ${id}, ${firmId}, ${id})`;
    for (const role of roles)
      await owner`insert into employee_roles (tenant_id, id, firm_id, employee_id, role)
        values (${tenantId}, ${randomUUID()}, ${firmId}, ${id}, ${role})`;
    for (const [competence, level] of levels)
      await owner`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
        values (${tenantId}, ${randomUUID()}, ${firmId}, ${id}, ${competence}, ${level}, 'manager', '2026-01-01')`;
  }
}

/** What this employee needs, by competence: the highest over the roles held. */
function pairsOf({ roles, levels }: Employee, requirements: readonly Requirement[]): ReadonlyMap<string, Pair> {
  const held = requirements.filter(({ role }) => roles.includes(role));
  return new Map(
    held.map(({ competence }) => {
      const same = held.filter((each) => each.competence === competence);
      const required = Math.max(...same.map(({ level }) => level));
      const weight = Math.max(...same.map((each) => each.weight));
      return [competence, { required, weight, actual: levels.get(competence) ?? null }];
    }),
  );
}

function competencesOf(employees: readonly Employee[], requirements: readonly Requirement[]) {
  return [...COMPETENCES].sort().flatMap((competence) => {
    const pairs = employees.flatMap((each) => pairsOf(each, requirements).get(competence) ?? []);
    if (pairs.length === 0) return [];
    const met = pairs.filter(({ actual, required }) => actual !== null && actual >= required).length;
    return [{ competence, ...gapSums(pairs), met }];
  });
}

function holdersOf(employees: readonly Employee[], requirements: readonly Requirement[]) {
  const stands = employees.map((each) => ({
    ...each,
    of: (roles: readonly string[]) => {
      const asked = requirements.filter(({ role }) => roles.includes(role) && each.roles.includes(role));
      const isShort = asked.some(({ competence, level }) => (each.levels.get(competence) ?? level) < level);
      const isOpen = asked.some(({ competence }) => !each.levels.has(competence));
      return isShort ? "short" : isOpen ? "open" : "full";
    },
  }));
  const count = (role: string | null, roles: readonly string[]) => {
    const holders = stands.filter((each) => each.roles.some((held) => roles.includes(held)));
    const how = (stand: string) => holders.filter((each) => each.of(roles) === stand).length;
    return { role, people: holders.length, full: how("full"), open: how("open") };
  };
  const each = [...ROLES].sort().map((role) => count(role, [role]));
  return [count(null, ["technician", "trainer"]), ...each].filter(({ people }) => people > 0);
}

async function as<T>(name: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(app, personCalled(world, name), async (opening) => {
    if (opening.kind !== "open") throw new Error(`no scope for ${name}`);
    return work(opening.scope);
  });
}
