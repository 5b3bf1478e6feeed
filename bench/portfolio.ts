/**
 * What the portfolio costs, as a ratio: reading one page from the stored figures against
 * counting the same from the rows.
 * Run it with `npm run bench`; it brings a database of its own and keeps nothing.
 */
import { performance } from "node:perf_hooks";
import { connect, type Database } from "@etappe/db/database";
import { startThrowAwayServer } from "@etappe/db/embedded-server";
import { migrate } from "@etappe/db/migrate";
import { sql } from "drizzle-orm";
import postgres from "postgres";

const FIRMS = 10_000;
const ACTIONS_EACH = 20;
const ROUNDS = 30;

const STORED = sql`
  select firm_id, name, cardinality(open_due), next_due from firm_stats
   where tenant_id = current_setting('app.tenant_id')::uuid order by next_due, firm_id limit 50`;
const COUNTED = sql`
  select f.id, f.name, count(*), min(a.due_on) as next_due
    from firms f join actions a on a.tenant_id = f.tenant_id and a.firm_id = f.id and a.state not in ('done', 'dropped')
   where f.tenant_id = current_setting('app.tenant_id')::uuid group by f.id, f.name order by next_due, f.id limit 50`;

const server = await startThrowAwayServer();
try {
  const ownerUrl = server.url("owner", "postgres");
  await migrate({ ownerUrl, appPassword: server.password("app"), authPassword: server.password("auth") });
  const tenant = await seed(ownerUrl);
  const database = connect(server.url("app", "postgres"), { max: 1 });
  const stored = await medianMs(() => inTenant(database, tenant, STORED));
  const counted = await medianMs(() => inTenant(database, tenant, COUNTED));
  say(`portfolio page of 50 among ${FIRMS} firms with ${FIRMS * ACTIONS_EACH} actions`);
  say(`  from the stored figures  ${stored.toFixed(2)} ms`);
  say(`  counted from the rows    ${counted.toFixed(2)} ms, ${(counted / stored).toFixed(1)} times as long`);
  await database.close();
} finally {
  await server.stop();
}

/** One tenant with its firms, their actions and the stored figures, put there directly: only reading is measured. */
async function seed(ownerUrl: string): Promise<string> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const [row] = await owner<{ id: string }[]>`
    insert into tenants (id, slug, name, locale) values (gen_random_uuid(), 'bench', 'Bench', 'de') returning id`;
  const tenant = row?.id ?? "";
  await owner`insert into firms (tenant_id, id, name) select ${tenant}, gen_random_uuid(), 'Firm ' || n from generate_series(1, ${FIRMS}) n`;
  await owner`
    insert into actions (tenant_id, id, firm_id, title, field, phase, owner_side, owner, due_on, state, visibility)
    select tenant_id, gen_random_uuid(), id, 'Action', 'work', 'build-up', 'firm', '', current_date + (n - 10), 'open', 'shared'
      from firms, generate_series(1, ${ACTIONS_EACH}) n`;
  await owner`
    insert into firm_stats (tenant_id, firm_id, name, ventures, phases, strategies, answered, applicable, position_rank,
                            reached_level, forms_in_use, open_due, review_due, next_due, next_review, last_activity)
    select f.tenant_id, f.id, f.name, '[]', '{}', '{}', 0, 14, -1, 0, 0, array_agg(a.due_on order by a.due_on), '{}',
           min(a.due_on), '9999-12-31', now()
      from firms f join actions a on a.tenant_id = f.tenant_id and a.firm_id = f.id group by 1, 2, 3`;
  await owner`analyze`;
  await owner.end();
  return tenant;
}

/** As an administrator of the tenant, through every policy. Only a benchmark may set this by hand. */
function inTenant(database: Database, tenant: string, query: typeof STORED) {
  return database.transaction(async (transaction) => {
    await transaction.execute(
      sql`select set_config('app.tenant_id', ${tenant}, true), set_config('app.house', 'yes', true),
                 set_config('app.all_firms', 'yes', true), set_config('app.firm_ids', '{}', true)`,
    );
    return transaction.execute(query);
  });
}

async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
