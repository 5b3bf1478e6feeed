/** Methods of a house: what is published stays, what is written is one person's at a time, what was chosen keeps its name. */
import { randomUUID } from "node:crypto";
import { Framework } from "@etappe/domain/framework";
import { frameworkOf, labelOf, type PartContent, partsOf } from "@etappe/domain/framework-part";
import { glossaryOf } from "@etappe/domain/glossary";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Database } from "./database.ts";
import { findEngagement, findGlossaryOf, moveEngagement } from "./repositories/engagements.ts";
import { findFrameworkOf } from "./repositories/framework-contents.ts";
import {
  closeDraft,
  deleteDraftPart,
  findDraft,
  findOpenDraft,
  insertDraft,
  insertDraftPart,
  listDraftParts,
  lockDraft,
  setDraftPartArchived,
  setDraftPartOrder,
  writeDraftPart,
} from "./repositories/framework-drafts.ts";
import {
  bringVersionBack,
  findStandardVersion,
  findVersion,
  insertFramework,
  listFrameworks,
  listVersions,
  makeStandard,
  publishVersion,
  retireVersion,
} from "./repositories/frameworks.ts";
import { inScope, type Scope } from "./scope.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { personCalled, seedWorld, type World } from "./testing-world.ts";

let database: TestDatabase;
let owner: Sql;
let app: Database;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  app = connect(database.appUrl, { max: 2 });
  world = await seedWorld(owner);
});

afterAll(async () => {
  await Promise.all([owner.end(), app.close()]);
  await database.drop();
});

const NOW = new Date("2026-11-20T09:00:00Z");
const BY = { changedBy: randomUUID(), changedByName: "Anna Adler", updatedAt: NOW };
const [FIRST, SECOND, THIRD] = ISF_2001.criteria.map(({ key }) => key);

/** Each as SQL of its own: what no repository offers, somebody could still send. */
const FALSIFICATIONS = [
  "update framework_versions set content = '{}'",
  "update framework_versions set number = 7",
  "update framework_versions set notes = 'nothing new'",
  "update framework_versions set published_by_name = 'Somebody else'",
  "update framework_versions set retired_at = now(), framework_id = gen_random_uuid()",
  "delete from framework_versions",
  "update glossaries set words = '{}'",
  "delete from glossaries",
  "update frameworks set key = 'another'",
  "delete from frameworks",
  "update framework_upgrades set counts = '{}'",
  "delete from framework_upgrades",
  "update upgraded_answers set before = null",
  "delete from upgraded_answers",
];

test.each(FALSIFICATIONS)("what was published or done stays, also for an administrator: %s", async (falsification) => {
  await expect(as("administrator", (scope) => scope.execute(sql.raw(falsification)))).rejects.toMatchObject({
    cause: { code: "42501" },
  });
});

test.each(["consultant", "viewer", "firm manager"])(
  "only administrators look after methods, and no %s",
  async (name) => {
    const versionId = idOf("framework_versions");

    await as(name, (scope) => retireVersion(scope, versionId, NOW));
    await as(name, (scope) => makeStandard(scope, idOf("frameworks")));
    const adding = as(name, (scope) => insertFramework(scope, { id: randomUUID(), key: "own-method" }));

    await expect(adding).rejects.toMatchObject({ cause: { message: expect.stringContaining("row-level security") } });
    expect(await as("administrator", (scope) => findVersion(scope, versionId))).toMatchObject({
      version: { retiredAt: null },
    });
    expect(await as("administrator", (scope) => findStandardVersion(scope))).toBe(idOf("framework_versions", 1));
    expect(await as(name, (scope) => scope.execute(sql`select 1 from framework_drafts`))).toEqual([]);
  },
);

test("new mandates start under the newest version of the standard method that is not retired", async () => {
  await takenBack("administrator", async (scope) => {
    const [first, second] = [idOf("framework_versions"), idOf("framework_versions", 1)];
    const third = await publish(scope, { frameworkId: idOf("frameworks"), number: 3 });
    expect(await findStandardVersion(scope)).toBe(third);

    await retireVersion(scope, third, NOW);
    await retireVersion(scope, third, new Date("2026-12-01T09:00:00Z"));
    expect(await findVersion(scope, third)).toMatchObject({ version: { retiredAt: NOW, number: 3, engagements: 0 } });
    expect(await findStandardVersion(scope)).toBe(second);

    await bringVersionBack(scope, third);
    const own = { id: randomUUID(), key: "own-method" };
    expect(await insertFramework(scope, own)).toBe(true);
    expect(await insertFramework(scope, { id: randomUUID(), key: "own-method" })).toBe(false);
    const ours = await publish(scope, { frameworkId: own.id, number: 1 });
    expect(await findStandardVersion(scope)).toBe(third);
    await makeStandard(scope, own.id);
    expect(await findStandardVersion(scope)).toBe(ours);
    expect(await listFrameworks(scope)).toMatchObject([
      { key: "own-method", standard: true, name: ISF_2001.name, draft: null },
      { key: "isf-2001", standard: false },
    ]);
    const versions = (await listVersions(scope)).filter(({ frameworkId }) => frameworkId === idOf("frameworks"));
    expect(versions).toMatchObject([{ number: 3 }, { number: 2 }, { number: 1, id: first, engagements: 2 }]);
  });
});

test("a house has one standard method, and a method one open draft", async () => {
  const twice = (rest: string) => as("administrator", (scope) => scope.execute(sql.raw(rest)));

  await expect(
    twice("insert into frameworks (id, key, standard) values (gen_random_uuid(), 'other', true)"),
  ).rejects.toMatchObject({ cause: { constraint_name: "frameworks_standard" } });
  await expect(
    twice(`insert into framework_drafts (id, framework_id, started_by, started_by_name, started_at)
      values (gen_random_uuid(), '${idOf("frameworks")}', gen_random_uuid(), '', now())`),
  ).rejects.toMatchObject({ cause: { constraint_name: "framework_drafts_open" } });
});

test("a draft begins with all parts of a version, and makes up the same method again", async () => {
  await takenBack("administrator", async (scope) => {
    const draftId = await begin(scope);

    const rows = await listDraftParts(scope, draftId);
    const again = frameworkOf(
      "isf-2001",
      rows.map(({ kind, key, content }) => ({ kind, key, content })),
      [],
    );

    expect(Framework.parse(again)).toEqual(ISF_2001);
    expect(rows.every(({ known, version, archived }) => known && version === 1 && !archived)).toBe(true);
    expect(await findDraft(scope, draftId)).toMatchObject({
      ...{ id: draftId, state: "open", version: 1, frameworkKey: "own-method", newestNumber: 0 },
      basedOn: { id: idOf("framework_versions"), number: 1 },
    });
    expect((await listFrameworks(scope))[1]).toMatchObject({
      ...{ key: "own-method", name: ISF_2001.name },
      draft: { id: draftId, basedOnNumber: 1, startedByName: "Anna Adler", startedAt: NOW, changedAt: NOW },
    });
  });
});

test("a second draft of a method is not begun, nor any of its parts, until the first is closed", async () => {
  await takenBack("administrator", async (scope) => {
    const draftId = await begin(scope);
    const { frameworkId = "" } = (await findDraft(scope, draftId)) ?? {};
    const draft = {
      id: randomUUID(),
      frameworkId,
      basedOn: null,
      startedBy: BY.changedBy,
      startedByName: "",
      startedAt: NOW,
    };

    expect(await insertDraft(scope, draft, partRows())).toBe(false);
    expect(await listDraftParts(scope, draft.id)).toEqual([]);
    expect(await closeDraft(scope, { id: draftId, version: 2, state: "discarded" })).toBe(false);
    expect(await closeDraft(scope, { id: draftId, version: 1, state: "discarded" })).toBe(true);
    expect(await closeDraft(scope, { id: draftId, version: 2, state: "published" })).toBe(false);
    expect(await lockDraft(scope, draftId, "update")).toMatchObject({ state: "discarded", version: 2 });
    expect(await insertDraft(scope, draft, partRows())).toBe(true);
    expect(await findOpenDraft(scope, frameworkId)).toEqual({ id: draft.id });
  });
});

test("a part is written over what its writer saw and over nothing else; one that no version offered can go", async () => {
  await takenBack("administrator", async (scope) => {
    const draftId = await begin(scope);
    const criteria = async () => (await listDraftParts(scope, draftId)).filter(({ kind }) => kind === "criterion");
    const [part] = await criteria();
    const { id = "", content = {}, key = "" } = part ?? {};
    const changed = { ...content, weight: 3 };

    expect(await writeDraftPart(scope, draftId, { id, version: 1, key, content: changed, ...BY })).toBe(2);
    expect(await writeDraftPart(scope, draftId, { id, version: 1, key, content: {}, ...BY })).toBeNull();
    expect(await writeDraftPart(scope, randomUUID(), { id, version: 2, key, content: {}, ...BY })).toBeNull();
    expect(await setDraftPartArchived(scope, draftId, { id, version: 2, archived: true, ...BY })).toBe(3);
    expect(await setDraftPartArchived(scope, draftId, { id, version: 2, archived: false, ...BY })).toBeNull();

    const added = { id: randomUUID(), kind: "criterion" as const, key: "own", content: { key: "own" } as PartContent };
    expect(await insertDraftPart(scope, draftId, { ...added, ...BY })).toBe(true);
    expect(await insertDraftPart(scope, draftId, { ...added, id: randomUUID(), ...BY })).toBe(false);
    expect((await criteria())[0]).toMatchObject({
      key: FIRST,
      content: changed,
      archived: true,
      known: true,
      version: 3,
    });
    expect((await criteria()).at(-1)).toMatchObject({
      key: "own",
      known: false,
      version: 1,
      changedByName: "Anna Adler",
    });
    expect(await deleteDraftPart(scope, draftId, { id: added.id, version: 2 })).toBe(false);
    expect(await deleteDraftPart(scope, draftId, { id: added.id, version: 1 })).toBe(true);
    expect(await criteria()).toHaveLength(ISF_2001.criteria.length);
  });
});

test("parts of a kind are put into an order at once, and keep their versions", async () => {
  await takenBack("administrator", async (scope) => {
    const draftId = await begin(scope);
    const criteria = async () => (await listDraftParts(scope, draftId)).filter(({ kind }) => kind === "criterion");
    const [first, second, third, ...rest] = (await criteria()).map(({ id }) => id);

    await setDraftPartOrder(
      scope,
      draftId,
      [third, first, second, ...rest].flatMap((id) => id ?? []),
    );

    const now = await criteria();
    expect(now.slice(0, 3).map(({ key }) => key)).toEqual([THIRD, FIRST, SECOND]);
    expect(new Set(now.map(({ version }) => version))).toEqual(new Set([1]));
  });
});

test("a mandate that moved to another version still knows what it chose under the one before", async () => {
  await takenBack("administrator", async (scope) => {
    const { firmId } = world.firms.one;
    const from = idOf("framework_versions");
    const without = { ...ISF_2001, matters: ISF_2001.matters.slice(1), criteria: ISF_2001.criteria.slice(1) };
    const to = await publish(scope, { frameworkId: idOf("frameworks"), number: 3, content: without });
    const before = await findEngagement(scope, firmId);
    const move = { firmId, id: before?.id ?? "", from, to };

    expect(await moveEngagement(scope, { ...move, from: to, to: from })).toBe(false);
    expect(await moveEngagement(scope, { ...move, firmId: world.firms.two.firmId })).toBe(false);
    expect(await moveEngagement(scope, move)).toBe(true);

    const after = await findEngagement(scope, firmId);
    expect([before, after]).toMatchObject([
      { earlierVersionIds: [] },
      { frameworkVersionId: to, earlierVersionIds: [from] },
    ]);
    const framework = after && (await findFrameworkOf(scope, after));
    const [gone] = ISF_2001.criteria;
    expect(framework?.criteria.map(({ key }) => key)).not.toContain(gone?.key);
    expect(framework && labelOf(framework, "criterion", gone?.key ?? "")).toEqual(gone?.label);
    const [matter] = ISF_2001.matters;
    expect(await findGlossaryOf(scope, { frameworkVersionId: to, earlierVersionIds: [] })).toEqual(glossaryOf(without));
    expect((after && (await findGlossaryOf(scope, after)))?.matters[matter?.key ?? ""]).toEqual(matter?.label);

    expect(await moveEngagement(scope, { ...move, from: to, to: from })).toBe(true);
    expect(await findEngagement(scope, firmId)).toMatchObject({ frameworkVersionId: from, earlierVersionIds: [to] });
  });
});

test("a mandate is moved by an administrator and nobody else", async () => {
  const { firmId } = world.firms.one;
  for (const name of ["consultant", "firm manager"]) {
    const moved = await as(name, async (scope) => {
      const { id = "", frameworkVersionId: from = "" } = (await findEngagement(scope, firmId)) ?? {};
      return moveEngagement(scope, { firmId, id, from, to: from });
    });
    expect(moved).toBe(false);
  }
});

/** The first of them is what the mandates are pinned to. */
function idOf(table: "frameworks" | "framework_versions", at = 0): string {
  return String(world.houses.ours.rows.get(table)?.[at]?.id);
}

/** A method of the house's own with a draft that begins as its only version. */
async function begin(scope: Scope): Promise<string> {
  const [frameworkId, id] = [randomUUID(), randomUUID()];
  await insertFramework(scope, { id: frameworkId, key: "own-method" });
  const draft = { id, frameworkId, basedOn: idOf("framework_versions"), startedByName: "Anna Adler", startedAt: NOW };
  expect(await insertDraft(scope, { ...draft, startedBy: BY.changedBy }, partRows())).toBe(true);
  return id;
}

function partRows() {
  return partsOf(ISF_2001).map((part) => ({ ...part, id: randomUUID(), archived: false }));
}

async function publish(
  scope: Scope,
  { content = ISF_2001, ...place }: { frameworkId: string; number: number; content?: Framework },
): Promise<string> {
  const [id, glossary] = [randomUUID(), { id: randomUUID(), words: glossaryOf(content) }];
  const by = { publishedBy: randomUUID(), publishedByName: "Anna Adler", publishedAt: NOW };
  await publishVersion(scope, { id, ...place, content, glossary, notes: "new", ...by });
  return id;
}

async function as<T>(name: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(app, personCalled(world, name), async (opening) => {
    if (opening.kind !== "open") throw new Error(`no scope for ${name}`);
    return work(opening.scope);
  });
}

class TakenBack extends Error {}

async function takenBack(name: string, work: (scope: Scope) => Promise<void>): Promise<void> {
  await as(name, async (scope) => {
    await work(scope);
    throw new TakenBack();
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}
