/** Mandates that move to another version: every answer is written once, recorded whole, and can be written back as it was. */
import { randomUUID } from "node:crypto";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { findAnswer, writeAnswer, writeAnswers } from "./repositories/answers.ts";
import { findEngagement } from "./repositories/engagements.ts";
import { listFirms } from "./repositories/firms.ts";
import {
  insertUpgrade,
  insertUpgradedAnswers,
  keepLostAnswers,
  listRunningEngagements,
  listUpgradedAnswers,
  listUpgrades,
  markUndone,
  writeMovedAnswers,
} from "./repositories/framework-upgrades.ts";
import { listKeysUsedSince } from "./repositories/keys-in-use.ts";
import {
  listAnswersOfMany,
  listCooperationsOfMany,
  listDecisionsOfMany,
  listPlacementsOfMany,
  listRatingsOfMany,
  listRegionShiftsOfMany,
  listScalesInUse,
  listStrategiesOfMany,
  listVenturesOfMany,
} from "./repositories/many-firms.ts";
import { inScope, type Scope } from "./scope.ts";
import { openRehearsal, type Rehearsal } from "./testing-rehearsal.ts";
import { personCalled } from "./testing-world.ts";

let rehearsal: Rehearsal;
let firmId: string;

/** The firms of the house, of which there are many. */
const FIRMS = 30;

beforeAll(async () => {
  rehearsal = await openRehearsal({ watch: false });
  firmId = rehearsal.world.firms.one.firmId;
  // First one firm with much in it, and then as many of its kind.
  await rehearsal.grow({ rows: 40, firms: 0, lines: 3000 });
  await rehearsal.grow({ rows: 0, firms: FIRMS, lines: 0 });
}, 120_000);

afterAll(() => rehearsal.close());

const NOW = new Date("2026-11-20T09:00:00Z");
const BY = { doneBy: randomUUID(), doneByName: "Anna Adler", doneAt: NOW };

test("all mandates that run are there to choose from, with how much was answered in them", async () => {
  const { answer: found, statements } = await asAdmin(listRunningEngagements);

  expect(found).toHaveLength(FIRMS + 2);
  expect(found.find((mandate) => mandate.firmId === firmId)).toMatchObject({ answers: 42, earlierVersionIds: [] });
  expect(statements).toHaveLength(1);
});

describe("many firms are read with one statement, which reads the rows of these firms alone:", () => {
  type Reading = (scope: Scope, mandates: readonly { id: string; firmId: string }[]) => Promise<unknown>;
  const ofFirms = (read: (scope: Scope, firmIds: readonly string[]) => Promise<unknown>): Reading => {
    return (scope, mandates) =>
      read(
        scope,
        mandates.map((mandate) => mandate.firmId),
      );
  };
  const READINGS: Readonly<Record<string, Reading>> = {
    answers: listAnswersOfMany,
    ratings: listRatingsOfMany,
    firms: ofFirms(listFirms),
    form_placements: ofFirms(listPlacementsOfMany),
    region_shifts: ofFirms(listRegionShiftsOfMany),
    ventures: ofFirms(listVenturesOfMany),
    strategy_assignments: ofFirms(listStrategiesOfMany),
    decisions: ofFirms(listDecisionsOfMany),
    cooperations: ofFirms(listCooperationsOfMany),
    employee_levels: ofFirms((scope, firmIds) => listScalesInUse(scope, firmIds, ["english", "products"])),
  };

  test.each(Object.keys(READINGS))("%s", async (table) => {
    const { answer: mandates } = await asAdmin(listRunningEngagements);
    const few = mandates.filter((_, at) => at % 20 === 0);

    const { statements } = await asAdmin(async (scope) => READINGS[table]?.(scope, few));
    const [statement] = statements;
    const steps = statement ? await rehearsal.explain(personCalled(rehearsal.world, "administrator"), statement) : [];

    expect(statements).toHaveLength(1);
    const reading = steps.filter((step) => step.table === table || step.index?.startsWith(table));
    expect(reading).not.toEqual([]);
    for (const step of reading) {
      expect(step).toMatchObject({ kind: expect.not.stringContaining("Seq Scan"), wasted: 0 });
      expect(step.searchedBy === "" || /tenant_id.*(firm_id|id)/.test(step.searchedBy)).toBe(true);
    }
  });
});

test("every answer of many mandates is read whole, and each belongs to its own", async () => {
  const { answer: found } = await asAdmin(async (scope) => {
    const mandates = await listRunningEngagements(scope);
    return { mandates, answers: await listAnswersOfMany(scope, mandates) };
  });

  expect(found.answers).toHaveLength(found.mandates.reduce((sum, { answers }) => sum + answers, 0));
  for (const { id, firmId: firm, answers } of found.mandates) {
    expect(found.answers.filter((one) => one.engagementId === id && one.firmId === firm)).toHaveLength(answers);
  }
});

test("an upgrade writes answers in one statement, each over what it saw; whoever said them has still said them", async () => {
  const { answer: outcome, statements } = await asAdmin(async (scope) => {
    const { place, answers } = await theMandate(scope);
    const moved = answers.slice(0, 40).map((answer) => ({
      ...answer,
      ...{ level: 3, target: null, toConfirm: true, version: answer.version + 1 },
    }));
    const count = await writeMovedAnswers(scope, place, moved);
    const again = await writeMovedAnswers(scope, place, moved);
    return { count, again, moved, untouched: answers.slice(40), now: (await theMandate(scope)).answers };
  });

  expect(outcome).toMatchObject({ count: 40, again: 0 });
  expect(outcome.now).toEqual([...outcome.moved, ...outcome.untouched]);
  expect(statements.filter(({ text }) => text.startsWith("update answers"))).toHaveLength(2);
});

test("what an upgrade made of each answer is kept, and what its undo took back stays readable beside it", async () => {
  const { answer: kept } = await asAdmin(async (scope) => {
    const { place, answers, versionId } = await theMandate(scope);
    const id = randomUUID();
    const ofUpgrade = { firmId, upgradeId: id };
    const counts = { kept: 1, converted: 1, "needs-review": 0, archived: 0 };
    const versions = { fromVersionId: versionId, toVersionId: versionId };
    await insertUpgrade(scope, { id, ...place, ...versions, rules: { "a/4>a/6": "clamp" }, counts, ...BY });
    const [first, second, third] = answers;
    if (!first || !second || !third) throw new Error("too few answers");
    const after = { ...first, level: 2, version: first.version + 1 };
    await insertUpgradedAnswers(scope, ofUpgrade, [
      { id: randomUUID(), fate: "converted", before: first, after },
      { id: randomUUID(), fate: "kept", before: second, after: second },
    ]);
    const undone = { undoneBy: randomUUID(), undoneByName: "Bernd Busch", undoneAt: NOW };
    await keepLostAnswers(scope, ofUpgrade, [
      { id: randomUUID(), fate: "converted", lost: { ...after, note: "since" } },
      { id: randomUUID(), fate: "archived", lost: third },
    ]);
    const marked = [await markUndone(scope, ofUpgrade, undone), await markUndone(scope, ofUpgrade, undone)];
    const own = (await listUpgradedAnswers(scope, firmId)).filter(({ upgradeId }) => upgradeId === id);
    return { marked, first, second, third, after, own, upgrades: await listUpgrades(scope, firmId), id };
  });

  expect(kept.marked).toEqual([true, false]);
  const { first, second, third, after } = kept;
  const rows = [
    { fate: "converted", before: first, after, versionAfter: after.version, lost: { ...after, note: "since" } },
    { fate: "kept", before: second, after: second, versionAfter: second.version, lost: null },
    { fate: "archived", before: null, after: null, versionAfter: null, lost: third },
  ];
  expect(kept.own).toHaveLength(3);
  for (const row of rows) expect(kept.own).toContainEqual(expect.objectContaining(row));
  expect(kept.upgrades.find(({ id }) => id === kept.id)).toMatchObject({
    ...{ from: { number: 1, frameworkKey: "isf-2001" }, doneByName: "Anna Adler", doneAt: NOW },
    ...{ rules: { "a/4>a/6": "clamp" }, undoneByName: "Bernd Busch", undoneAt: NOW },
  });
});

test("whoever answers anew has confirmed it, one answer or several", async () => {
  const { answer: confirmed } = await asAdmin(async (scope) => {
    const { place, answers, versionId } = await theMandate(scope);
    const [first, second] = answers;
    if (!first || !second) throw new Error("too few answers");
    const marked = [first, second].map((one) => ({ ...one, toConfirm: true, version: one.version + 1 }));
    await writeMovedAnswers(scope, place, marked);
    const by = { answeredBy: randomUUID(), answeredByName: "Anna Adler" };
    const said = { level: 1, notApplicable: false, note: "", departure: "", id: randomUUID() };
    const under = { ...place, frameworkVersionId: versionId };
    const at = ({ kind, item, version }: typeof first) => ({ kind, item, version: version + 1 });
    await writeAnswer(scope, { ...under, ...by, ...said, ...at(first) });
    await writeAnswers(scope, under, by, [{ ...said, ...at(second) }]);
    return Promise.all([first, second].map(({ kind, item }) => findAnswer(scope, { ...place, kind, item })));
  });

  expect(confirmed).toMatchObject([{ toConfirm: false }, { toConfirm: false }]);
});

test("what a firm's work rests on is found by the lists of its method", async () => {
  const { answer: used } = await asAdmin(async (scope) => {
    const upgradeId = String(rehearsal.world.firms.one.rows.get("framework_upgrades")?.[0]?.id);
    const all = await listKeysUsedSince(scope, { firmId, upgradeId });
    await scope.execute(sql`select 1`);
    return all;
  });

  const [form] = ISF_2001.ladder.forms;
  expect(used).toMatchObject({
    forms: [form?.key],
    cooperationFunctions: ["sales"],
    benefits: ["capital"],
    dangers: ["capital-loss"],
    roles: expect.arrayContaining([ISF_2001.qualification.roles[0]?.key]),
    competences: expect.arrayContaining(["local-language"]),
  });
});

/** What the administrator's scope answers, and what was sent for it; all of it is taken back. */
async function asAdmin<T>(work: (scope: Scope) => Promise<T>) {
  const { answer, statements } = await rehearsal.run("app", ({ database }) => inAdminScope(database, work));
  return { answer, statements: statements.filter(({ text }) => !/^savepoint|identity\.open_scope/.test(text)) };
}

async function inAdminScope<T>(database: Database, work: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(database, personCalled(rehearsal.world, "administrator"), async (opening) => {
    if (opening.kind !== "open") throw new Error("no scope for the administrator");
    return work(opening.scope);
  });
}

async function theMandate(scope: Scope) {
  const { id = "", frameworkVersionId: versionId = "" } = (await findEngagement(scope, firmId)) ?? {};
  const rows = await listAnswersOfMany(scope, [{ id, firmId }]);
  const answers = rows.map(({ firmId: _, engagementId: __, ...answer }) => answer);
  return { place: { firmId, engagementId: id }, versionId, answers };
}
