/**
 * What the figures of 2,000 employees with 30 competences cost, as a ratio: computed in the database in one statement
 * against read employee by employee and computed here.
 * Run it with `node --import tsx bench/qualification.ts`; it brings a database of its own and keeps nothing.
 */
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { connect } from "@etappe/db/database";
import { startThrowAwayServer } from "@etappe/db/embedded-server";
import { migrate } from "@etappe/db/migrate";
import { computeStaffFigures, countPeople, type RoleRequirement } from "@etappe/db/repositories/qualification";
import { inJobScope, type Scope } from "@etappe/db/scope";
import { gapIndexOf, gapSums } from "@etappe/domain/qualification";
import { sql } from "drizzle-orm";
import postgres from "postgres";

const EMPLOYEES = 2000;
const COMPETENCES = 30;
const ROUNDS = 5;

/** Two roles that overlap by ten competences: whoever holds both needs all thirty. */
const REQUIREMENTS: readonly RoleRequirement[] = [
  { role: "first", from: 0 },
  { role: "second", from: 10 },
].flatMap(({ role, from }) =>
  Array.from({ length: 20 }, (_, n) => ({ role, competence: `c${from + n}`, level: 1 + (n % 4), weight: 1 + (n % 3) })),
);

const server = await startThrowAwayServer();
try {
  const ownerUrl = server.url("owner", "postgres");
  await migrate({ ownerUrl, appPassword: server.password("app"), authPassword: server.password("auth") });
  const { firmId, ...who } = await seed(ownerUrl);
  const database = connect(server.url("app", "postgres"), { max: 1 });
  const measure = async (work: (scope: Scope) => Promise<unknown>) => {
    const runs: { ms: number; statements: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const run = await inJobScope(database, who, async (scope) => {
        const [counted, statements] = counting(scope);
        const start = performance.now();
        await work(counted);
        return { ms: performance.now() - start, statements: statements() };
      });
      if (run) runs.push(run);
    }
    return runs.sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)] ?? { ms: Number.NaN, statements: 0 };
  };

  const stored = await measure((scope) =>
    computeStaffFigures(scope, firmId, REQUIREMENTS, { id: randomUUID(), at: new Date() }),
  );
  const page = await measure((scope) => countPeople(scope, firmId, REQUIREMENTS, ["first"]));
  const single = await measure((scope) => oneByOne(scope, firmId));

  const line = ({ ms, statements }: typeof stored) => `${ms.toFixed(0)} ms, ${statements} statements`;
  say(`figures of ${EMPLOYEES} employees with ${COMPETENCES} competences each`);
  say(`  in the database       ${line(stored)}`);
  say(`  counts of the gaps    ${line(page)}`);
  say(`  employee by employee  ${line(single)}, ${(single.ms / stored.ms).toFixed(1)} times as long`);
  await database.close();
} finally {
  await server.stop();
}

/** The same scope, and how many statements it has sent. */
function counting(scope: Scope): [Scope, () => number] {
  let statements = 0;
  const counted = new Proxy(scope, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (property === "execute") statements += 1;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return [counted, () => statements];
}

async function oneByOne(scope: Scope, firmId: string) {
  const people = await scope.execute<{ id: string }>(sql`select id from employees where firm_id = ${firmId}`);
  const pairs = [];
  for (const { id } of people) {
    const roles = await scope.execute<{ role: string }>(
      sql`select role from employee_roles where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId} and employee_id = ${id}`,
    );
    const levels = await scope.execute<{ competence: string; level: number }>(
      sql`select competence, level from employee_levels where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId} and employee_id = ${id}`,
    );
    const known = new Map(levels.map(({ competence, level }) => [competence, level]));
    const needed = new Map<string, { required: number; weight: number }>();
    for (const { competence, level, weight } of REQUIREMENTS.filter((each) =>
      roles.some(({ role }) => role === each.role),
    )) {
      const before = needed.get(competence) ?? { required: 0, weight: 0 };
      needed.set(competence, { required: Math.max(before.required, level), weight: Math.max(before.weight, weight) });
    }
    for (const [competence, need] of needed) pairs.push({ ...need, actual: known.get(competence) ?? null });
  }
  return gapIndexOf(gapSums(pairs));
}

/** One firm with its employees, put there directly, and an administrator who computes. */
async function seed(ownerUrl: string) {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const [tenantId, firmId, userId] = [randomUUID(), randomUUID(), randomUUID()];
  await owner`insert into tenants (id, slug, name, locale) values (${tenantId}, 'bench', 'Bench', 'de')`;
  await owner`insert into firms (tenant_id, id, name) values (${tenantId}, ${firmId}, 'Firm')`;
  await owner`insert into identity.users (id, email, name, password_hash) values (${userId}, 'a@bench.example', 'Ada', '')`;
  await owner`insert into memberships (tenant_id, id, user_id, name, email, role)
    values (${tenantId}, gen_random_uuid(), ${userId}, 'Ada', 'a@bench.example', 'admin')`;
  await owner`insert into employees (tenant_id, id, firm_id, staff_number)
    select ${tenantId}, gen_random_uuid(), ${firmId}, n::text from generate_series(1, ${EMPLOYEES}) n`;
  await owner`insert into employee_roles (tenant_id, id, firm_id, employee_id, role)
    select tenant_id, gen_random_uuid(), firm_id, id, role from employees, unnest(array['first', 'second']) role`;
  await owner`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
    select tenant_id, gen_random_uuid(), firm_id, id, 'c' || n, n % 5, 'manager', current_date
      from employees, generate_series(0, ${COMPETENCES - 1}) n`;
  await owner`analyze`;
  await owner.end();
  return { tenantId, firmId, userId };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
