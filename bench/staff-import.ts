/**
 * What a staff list costs, as a ratio: 2,000 people with 30 levels each written as lists are, against one statement for
 * every row. Row by row is done for fewer people, and the times are set side by side per level.
 * Run it with `node --import tsx bench/staff-import.ts`; it brings a database of its own and keeps nothing.
 */
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { connect, type Database } from "@etappe/db/database";
import { startThrowAwayServer } from "@etappe/db/embedded-server";
import { migrate } from "@etappe/db/migrate";
import { countLevels, insertReadings } from "@etappe/db/repositories/levels";
import { addRoles, insertEmployees } from "@etappe/db/repositories/staff-import-people";
import { inNewTenant, type Scope } from "@etappe/db/scope";
import postgres from "postgres";

const PEOPLE = 2000;
const LEVELS_EACH = 30;
const PEOPLE_ROW_BY_ROW = 100;
const CHUNKS = 4;

const server = await startThrowAwayServer();
try {
  const ownerUrl = server.url("owner", "postgres");
  await migrate({ ownerUrl, appPassword: server.password("app"), authPassword: server.password("auth") });
  const database = connect(server.url("app", "postgres"), { max: 1 });
  const bulk = await measured(database, await seed(ownerUrl), PEOPLE, Math.ceil(PEOPLE / CHUNKS));
  const single = await measured(database, await seed(ownerUrl), PEOPLE_ROW_BY_ROW, null);
  say(`staff list of ${PEOPLE} people with ${LEVELS_EACH} levels each: ${PEOPLE * LEVELS_EACH} levels`);
  say(`  as lists are written  ${line(bulk, PEOPLE)}`);
  say(`  row by row (${PEOPLE_ROW_BY_ROW} people)  ${line(single, PEOPLE_ROW_BY_ROW)}`);
  say(`  per level ${(single / PEOPLE_ROW_BY_ROW / (bulk / PEOPLE)).toFixed(1)} times as fast`);
  await database.close();
} finally {
  await server.stop();
}

type Place = { readonly tenantId: string; readonly firmId: string };

async function seed(ownerUrl: string): Promise<Place> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const place = { tenantId: randomUUID(), firmId: randomUUID() };
  await owner`insert into tenants (id, slug, name, locale) values (${place.tenantId}, ${place.tenantId.slice(0, 8)}, 'Bench', 'de')`;
  await owner`insert into firms (tenant_id, id, name) values (${place.tenantId}, ${place.firmId}, 'Firm')`;
  await owner.end();
  return place;
}

/** Milliseconds for so many people, `size` of them at once; null: one row after the other. */
async function measured(database: Database, { tenantId, firmId }: Place, people: number, size: number | null) {
  const list = Array.from({ length: people }, (_, n) => ({ id: randomUUID(), staffNumber: `${n}` }));
  const start = performance.now();
  await inNewTenant(database, tenantId, async (scope) => {
    for (let from = 0; from < list.length; from += size ?? 1)
      await write(scope, firmId, list.slice(from, from + (size ?? 1)), size === null);
  });
  return performance.now() - start;
}

async function write(
  scope: Scope,
  firmId: string,
  people: readonly { id: string; staffNumber: string }[],
  isSingle: boolean,
) {
  await insertEmployees(scope, firmId, people);
  const roles = people.map(({ id: employeeId }) => ({
    id: randomUUID(),
    employeeId,
    role: "export-clerk",
    position: 0,
  }));
  await addRoles(scope, firmId, roles);
  const levels = people.flatMap(({ id: employeeId }) =>
    Array.from({ length: LEVELS_EACH }, (_, n) => levelOf(employeeId, n)),
  );
  for (const some of isSingle ? levels.map((level) => [level]) : [levels]) {
    await insertReadings(scope, firmId, some);
    await countLevels(scope, firmId, some);
  }
}

function levelOf(employeeId: string, n: number) {
  const from = { source: "manager", recordedBy: "Bench", importId: null, measureId: null } as const;
  return { id: randomUUID(), employeeId, competence: `competence-${n}`, level: n % 5, readOn: "2026-11-01", ...from };
}

function line(ms: number, people: number): string {
  return `${(ms / 1000).toFixed(2)} s, ${((1000 * ms) / people / LEVELS_EACH).toFixed(0)} µs a level`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
