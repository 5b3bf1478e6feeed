/**
 * What it costs to open the editor on a framework of 400 parts, to write one of them, and to see beforehand what a move
 * of 200 mandates with 60 answers each would do: times, and statements beside those for a tenth of the mandates.
 * Run it with `npm run bench`; it brings a database of its own and keeps nothing.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { createCaller } from "@etappe/api/root";
import { hashOfToken } from "@etappe/api/secret-token";
import { openSession } from "@etappe/api/sign-in";
import { foundTenant } from "@etappe/api/tenants";
import { connect, type Database } from "@etappe/db/database";
import { startThrowAwayServer } from "@etappe/db/embedded-server";
import { migrate } from "@etappe/db/migrate";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import type postgres from "postgres";

const PARTS = 400;
const MANDATES = 200;
const ANSWERS = 60;
const ROUNDS = 7;

const server = await startThrowAwayServer();
try {
  const ownerUrl = server.url("owner", "postgres");
  await migrate({ ownerUrl, appPassword: server.password("app"), authPassword: server.password("auth") });
  const [owner, database, identity] = [
    connect(ownerUrl),
    connect(server.url("app", "postgres"), { max: 1 }),
    connect(server.url("auth", "postgres")),
  ];
  const heard = hear(database);
  const { admin, versionId, tenantId } = await aHouse({ owner, database, identity });

  const draftId = randomUUID();
  await admin.drafts.start({ id: draftId, versionId });
  await fillUp(draftId);
  const parts = (await admin.drafts.show({ draftId })).parts;
  const opened = await measure(() => admin.drafts.show({ draftId }));
  const [part] = parts.filter(({ kind }) => kind === "criterion");
  if (!part) throw new Error("there is a criterion");
  let version = part.version;
  const { id, content } = part;
  const wrote = await measure(() =>
    admin.drafts.writePart({ draftId, id, version: version++, content: { ...content, weight: version } }),
  );
  const { id: newId } = await admin.drafts.publish({ draftId, version: 1, notes: "bench" });
  say(`editor on a framework of ${parts.length} parts`);
  say(`  opened            ${line(opened)}`);
  say(`  one part written  ${line(wrote)}`);

  const few = await preview(MANDATES / 10);
  const many = await preview(MANDATES);
  say(`preview of a move, ${ANSWERS} answers a mandate`);
  say(`  ${MANDATES / 10} mandates   ${line(few)}`);
  say(
    `  ${MANDATES} mandates  ${line(many)}: 10 times as many mandates, ${(many.ms / few.ms).toFixed(1)} times as long, ${(many.statements / few.statements).toFixed(1)} times as many statements`,
  );
  await Promise.all([owner.close(), database.close(), identity.close()]);

  async function fillUp(draft: string) {
    const label = { de: "Gefahr", en: "Danger" };
    const before = (await admin.drafts.show({ draftId: draft })).parts.length;
    await owner.execute(sql`insert into framework_draft_parts (tenant_id, id, draft_id, kind, part_key, position, content, changed_by, changed_by_name, updated_at)
      select ${tenantId}, gen_random_uuid(), ${draft}, 'danger', 'danger-' || n, 1000 + n,
        ${JSON.stringify({ label, source: "bench" })}::text::jsonb || jsonb_build_object('key', 'danger-' || n), gen_random_uuid(), '', now()
      from generate_series(1, ${PARTS - before}::int) n`);
  }

  async function preview(mandates: number) {
    await takeOn(mandates);
    const { mandates: running } = await admin.upgrades.choices({ versionId: newId });
    const engagementIds = running.map(({ engagementId }) => engagementId);
    if (engagementIds.length !== mandates) throw new Error(`${engagementIds.length} mandates run`);
    return measure(() => admin.upgrades.preview({ versionId: newId, engagementIds, rules: {} }));
  }

  /** As many firms as that in all, each with its mandate and answers, put there directly: only reading is measured. */
  async function takeOn(all: number) {
    const items = [
      ...ISF_2001.impulses.map(({ key }) => ({ kind: "impulse", item: key })),
      ...ISF_2001.criteria.map(({ key }) => ({ kind: "criterion", item: key })),
      ...ISF_2001.capability.criteria.map(({ key }) => ({ kind: "capability", item: key })),
    ];
    // The built-in framework asks less than sixty things: the rest is what earlier versions asked.
    const asked = Array.from({ length: ANSWERS }, (_, n) => items[n] ?? { kind: "criterion", item: `earlier-${n}` });
    await owner.execute(sql`insert into firms (tenant_id, id, name)
      select ${tenantId}, gen_random_uuid(), 'Firm ' || n from generate_series((select count(*) + 1 from firms), ${all}) n`);
    await owner.execute(sql`insert into engagements (tenant_id, id, firm_id, framework_version_id, started_on)
      select ${tenantId}, gen_random_uuid(), f.id, ${versionId}, current_date from firms f
      where not exists (select from engagements e where e.firm_id = f.id)`);
    await owner.execute(sql`insert into answers (tenant_id, id, firm_id, engagement_id, framework_version_id, kind, item, level, visibility, answered_by, answered_by_name)
      select e.tenant_id, gen_random_uuid(), e.firm_id, e.id, e.framework_version_id, a.kind, a.item, 2, 'internal', gen_random_uuid(), ''
      from engagements e, jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) as a(kind text, item text)
      where not exists (select from answers x where x.engagement_id = e.id)`);
    await owner.execute(sql`analyze`);
  }

  async function measure(work: () => Promise<unknown>) {
    const runs: { ms: number; statements: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      heard.length = 0;
      const start = performance.now();
      await work();
      runs.push({ ms: performance.now() - start, statements: heard.length });
    }
    return runs.sort((a, b) => a.ms - b.ms)[Math.floor(ROUNDS / 2)] ?? { ms: Number.NaN, statements: 0 };
  }
} finally {
  await server.stop();
}

type Databases = { readonly owner: Database; readonly database: Database; readonly identity: Database };

async function aHouse({ owner, database, identity }: Databases) {
  const ground = { database, identity, now: new Date(), random: randomBytes };
  const wanted = { slug: "bench", name: "Bench", locale: "de", adminEmail: "a@bench.example" } as const;
  const founded = await foundTenant(ground, wanted);
  if (founded.kind === "refused") throw new Error(founded.because);
  const { tenantId } = founded;
  const userId = randomUUID();
  await owner.execute(
    sql`insert into identity.users (id, email, name, password_hash) values (${userId}, 'a@bench.example', 'Ada', '')`,
  );
  await owner.execute(sql`insert into memberships (tenant_id, id, user_id, name, email, role)
    values (${tenantId}, ${randomUUID()}, ${userId}, 'Ada', 'a@bench.example', 'admin')`);
  const token = await openSession({ ...ground, address: "bench" }, identity, userId);
  const log = ({ error }: { readonly error: unknown }) => process.stderr.write(`${error}\n`);
  const admin = createCaller({ ...ground, tokenHash: hashOfToken(token), slug: "bench", requestId: "bench", log });
  const versionId = (await admin.frameworks.list({})).frameworks[0]?.versions[0]?.id ?? "";
  return { admin, versionId, tenantId };
}

/** What the driver sends from now on. */
function hear(database: Database): string[] {
  const heard: string[] = [];
  const { $client } = database as Database & { readonly $client: postgres.Sql };
  Object.assign($client.options, { debug: (_: number, text: string) => heard.push(text) });
  return heard;
}

function line({ ms, statements }: { readonly ms: number; readonly statements: number }): string {
  return `${ms.toFixed(0)} ms, ${statements} statements`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
