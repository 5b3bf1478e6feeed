import { connect } from "@etappe/db/database";
import { createTestDatabase, type TestDatabase } from "@etappe/db/testing";
import { caseFileUnder, type FirmCase } from "@etappe/domain/case-file";
import cases from "@etappe/domain/cases/firms.json" with { type: "json" };
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { PEOPLE, type PersonKey } from "./demo/people.ts";
import { STORIES } from "./demo/stories.ts";
import { loadDemo } from "./demo.ts";
import { checkPassword } from "./sign-in.ts";
import { callerOf, doorOf, type TestHouse } from "./testing/house.ts";

const { firms: FIRMS } = caseFileUnder(ISF_2001).parse(cases);
const NOW = new Date();

/** What a case says by hand about its firm. */
const Expected = z.object({
  stance: z.number().nullable(),
  stanceBand: z.string().nullable(),
  resources: z.number(),
  resourcesCoverage: z.number(),
  potentials: z.number(),
  potentialsCoverage: z.number(),
  startingPosition: z.number(),
  exportInvolvement: z.string(),
  formsInUse: z.int(),
  reachedLevel: z.int(),
  leaps: z.array(z.object({ venture: z.string(), country: z.string(), form: z.string(), leap: z.boolean() })),
});

let database: TestDatabase;
let house: TestHouse;
let loaded: Awaited<ReturnType<typeof loadDemo>>;
const callers = new Map<PersonKey, Promise<ReturnType<typeof callerOf>>>();

beforeAll(async () => {
  database = await createTestDatabase();
  const { ownerUrl, appUrl, authUrl, drop } = database;
  const [owner, app, identity] = [connect(ownerUrl), connect(appUrl), connect(authUrl)];
  house = {
    owner,
    app,
    identity,
    workerUrl: database.workerUrl,
    close: async () => {
      await Promise.all([owner.close(), app.close(), identity.close()]);
      await drop();
    },
  };
  loaded = await loadDemo({ appUrl, authUrl, now: NOW });
});
afterAll(() => house.close());

test("everybody shown can sign in with the password shown, and nobody else is signed in", async () => {
  expect(loaded?.signIns.map(({ email }) => email)).toEqual(Object.values(PEOPLE).map(({ email }) => email));
  expect(await house.owner.execute(sql`select 1 from identity.sessions`)).toHaveLength(0);

  for (const { email, password } of loaded?.signIns ?? []) {
    expect(password.length).toBeGreaterThanOrEqual(12);
    expect(await checkPassword(doorOf(house), { email, password })).toMatchObject({ kind: "signed-in", locale: "de" });
  }
});

describe.each(FIRMS.map((facts) => [facts.name, facts] as const))("%s", (_, facts) => {
  const expected = Expected.parse(facts.expect);

  test("the portfolio shows what was worked out by hand", async () => {
    const row = await portfolioRow(facts);

    expect(row).toMatchObject({ stanceBand: expected.stanceBand, reachedLevel: expected.reachedLevel });
    expectClose(row, expected, ["stance", "resources", "potentials", "startingPosition"]);
    expect(row.ventures.map(({ name, phase }) => ({ name, phase }))).toEqual(
      [...facts.ventures, ...besides(facts)].map(({ name, phase }) => ({ name, phase })),
    );
  });

  test("so does its own page", async () => {
    const { firmId } = await portfolioRow(facts);
    const { evaluation, profile } = await (await consultantOf(facts)).firms.show({ firmId });

    expect(evaluation).toMatchObject({
      stanceBand: expected.stanceBand,
      exportInvolvement: expected.exportInvolvement,
      formsInUse: expected.formsInUse,
      reachedLevel: expected.reachedLevel,
    });
    const { resources, potentials, stance, startingPosition } = evaluation;
    const scores = { stance, startingPosition, resources: resources.score, potentials: potentials.score };
    expectClose(scores, expected, ["stance", "resources", "potentials", "startingPosition"]);
    expect(resources.answered / resources.applicable).toBeCloseTo(expected.resourcesCoverage, 3);
    expect(potentials.answered / potentials.applicable).toBeCloseTo(expected.potentialsCoverage, 3);
    const { failedAttempts: _, ...plain } = facts.profile;
    expect(profile).toMatchObject(plain);
  });

  test("its ladder shows where it is and where it was, and points out the same leaps", async () => {
    const { firmId } = await portfolioRow(facts);
    const { plans, placements, ventures, regionShifts } = await (await consultantOf(facts)).forms.ladder({ firmId });

    const taken = placements.filter(({ state }) => state !== "planned");
    expect(sorted(taken.map(({ country, form, state, sinceYear }) => [country, form, state, sinceYear]))).toEqual(
      sorted(
        facts.engagementsAbroad.map(({ country, form, active, since }) => [
          country,
          form,
          active ? "active" : "left",
          since,
        ]),
      ),
    );
    expect(regionShifts.map(({ country, form, levels }) => [country, form, levels])).toEqual(
      facts.regionShifts.map(({ country, form, levels }) => [country, form, levels]),
    );

    const leaps = plans.map(({ id, country, leap }) => {
      const placed = placements.find((placement) => placement.id === id);
      const venture = ventures.find((candidate) => candidate.id === placed?.ventureId)?.name;
      return { venture, country, form: placed?.form, leap: leap !== null };
    });
    expect(sorted(leaps)).toEqual(sorted(expected.leaps));
  });

  test("every word of its story has found its place", async () => {
    const { firmId } = await portfolioRow(facts);
    const consultant = await consultantOf(facts);
    const story = STORIES.find(({ firm }) => firm === facts.key);
    const { answers } = await consultant.assessments.show({ firmId });
    const notes = answers.filter(({ note }) => note !== "").map(({ item, note }) => [item, note]);
    expect(Object.fromEntries(notes)).toEqual({ ...story?.remarks, ...story?.capability?.remarks });

    const { ventures } = await consultant.firms.show({ firmId });
    for (const { id, name } of ventures) {
      const told = story?.ventures.find((venture) => venture.name === name);
      const venture = await consultant.ventures.show({ firmId, ventureId: id });
      const held = venture.strategies.filter(({ heldTo }) => heldTo === null);
      const wanted = [...facts.ventures, ...besides(facts)].find((candidate) => candidate.name === name);
      expect(sorted(held.map(({ type, country, weight }) => ({ type, country, weight })))).toEqual(
        sorted((wanted?.strategies ?? []).map(({ type, country = null, weight }) => ({ type, country, weight }))),
      );
      expect(Object.keys(told?.strategies ?? {}).sort()).toEqual(held.map(({ type }) => type).sort());
      expect(Object.keys(told?.plans ?? {}).sort()).toEqual(
        (wanted?.plannedForms ?? []).map(({ form }) => form).sort(),
      );
      expect(venture.decisions.map(({ choice }) => choice)).toEqual(told?.settled.map(({ choice }) => choice));
    }
    const { actions } = await consultant.actions.list({ firmId });
    const consequences = (story?.ventures ?? []).flatMap(({ corrected }) =>
      corrected.flatMap(({ settled }) => settled?.consequences ?? []),
    );
    // Measures by which people learn are actions, too; the titles are those of the stories.
    const learned = [
      ...(story?.development?.measures ?? []).map(({ plan }) => plan),
      ...(story?.actions ?? []),
      ...consequences,
    ];
    expect(actions.map(({ title }) => title).sort()).toEqual(learned.map(({ title }) => title).sort());
  });
});

describe("the stories", () => {
  test("what armaturen and edelstahl are short of is known, and some of it is being worked on", async () => {
    for (const key of ["armaturen", "edelstahl"]) {
      const { firmId } = await portfolioRow(firmOf(key));
      const { evaluation, checks, actions } = await (await callerAs("jonas")).capability.show({ firmId });
      expect(evaluation.capability.every(({ gaps, answered }) => gaps > 0 && answered > 0)).toBe(true);
      expect(evaluation.capability.some(({ unknown }) => unknown > 0)).toBe(true);
      expect(new Set(checks.map(({ state }) => state)).size).toBeGreaterThan(2);
      expect(actions.filter(({ criterion }) => criterion !== null).length).toBeGreaterThan(1);
      expect(actions.some(({ requirement }) => requirement !== null)).toBe(true);
    }
  });

  test("armaturen went through its first gate with a debt, and works on it", async () => {
    const { path, gate } = await theVenture("armaturen", "Vertrieb und Service Tschechien");

    const [passed] = path.filter(({ kind }) => kind === "advance");
    expect(passed?.missing).toMatchObject([{ key: "goals", stillMissing: true }]);
    expect(passed?.reason).not.toBe("");
    // Four matters are open, and with the people a burden without an answer and what the works council says of it.
    expect(gate?.missing.map(({ kind }) => kind).sort()).toEqual([
      ...["burden", "matter", "matter", "matter", "matter", "objection"],
    ]);
    expect(await portfolioRow(firmOf("armaturen"))).toMatchObject({ lateActions: 2, lateReviews: 0 });
  });

  test("armaturen's manager has approved what holds, what has changed since, and is waited for", async () => {
    const { firmId } = await portfolioRow(firmOf("armaturen"));
    const consultant = await consultantOf(firmOf("armaturen"));
    const [venture] = (await consultant.firms.show({ firmId })).ventures;
    if (!venture) throw new Error("armaturen has a venture");
    const { decisions } = await consultant.decisions.register({ firmId, ventureId: venture.id });
    const revised = new Set(decisions.map(({ revises }) => revises));
    const stands = (matter: string) => decisions.find((d) => d.matter === matter && !revised.has(d.id));

    expect(stands("form-per-country")).toMatchObject({ approval: { state: "approved" }, stale: [], ground: [] });
    expect(stands("go-abroad")).toMatchObject({ approval: { state: "approved" } });
    expect(stands("go-abroad")?.stale.map(({ kind }) => kind)).toContain("leap");
    expect(stands("home-plant-role")?.ground).toMatchObject([{ matter: "value-chain" }]);
    expect(stands("exit-conditions")).toMatchObject({ approval: { state: "waiting" } });
  });

  test("edelstahl came back from a correction loop, paid its debt, and is due again", async () => {
    const { path } = await theVenture("edelstahl", "Vorfertigung Mähren");

    expect(path.map(({ kind, toPhase }) => `${kind} ${toPhase}`)).toEqual([
      "start decision",
      "advance build-up",
      "advance operating",
      "correct build-up",
      "advance operating",
    ]);
    expect(path[2]?.missing).toMatchObject([{ key: "staffing", stillMissing: false }]);
    expect((await portfolioRow(firmOf("edelstahl"))).lateReviews).toBe(3);
  });

  test("rueckkehr has one loop behind it that changed something, and one open that may bring the work home", async () => {
    const { firmId } = await portfolioRow(firmOf("rueckkehr"));
    const { id, path, openLoops, phase } = await theVenture("rueckkehr", "Werk Rumänien");
    expect(path.filter(({ kind }) => kind === "correct")).toMatchObject([{ toPhase: "decision", outcome: "adjust" }]);
    expect({ phase, open: openLoops.length }).toEqual({ phase: "operating", open: 1 });

    const { loops } = await (await callerAs("jonas")).corrections.list({ firmId, ventureId: id });
    expect(loops.map(({ settled }) => settled?.outcome ?? "open")).toEqual(["adjust", "open"]);
    expect(loops[0]?.consequences).toHaveLength(1);
  });

  test("gips stays at home with reasons, a watch list and a day to look again, which counts as a review", async () => {
    const { path, state } = await theVenture("gips", "Anfrage aus den Niederlanden");
    expect(state).toBe("closed");
    const end = path.at(-1);
    expect(end).toMatchObject({ kind: "close", outcome: "null-strategy" });
    expect(end?.watch.length).toBeGreaterThan(1);

    const { nullStrategies, work } = await (await callerAs("jonas")).firms.show({
      firmId: (await portfolioRow(firmOf("gips"))).firmId,
    });
    expect(nullStrategies).toMatchObject([{ watch: end?.watch, lookAgainOn: end?.lookAgainOn }]);
    expect(work.nextReview).toBe(end?.lookAgainOn);
  });

  test("the gate to Poland is met and waits; that to China misses four matters", async () => {
    expect((await theVenture("edelstahl", "Markt Polen")).gate).toMatchObject({ to: "build-up", missing: [] });
    expect((await theVenture("presse", "Wieder nach China")).gate?.missing).toHaveLength(4);
  });

  test("armaturen grew more active from one round to the next, and its people see it differently", async () => {
    const { firmId } = await portfolioRow(firmOf("armaturen"));
    const { rounds } = await (await callerAs("jonas")).rounds.list({ firmId });
    expect(rounds.map(({ number, stanceBand, endedOn }) => [number, stanceBand, endedOn === null])).toEqual([
      [1, "mixed", false],
      [2, "mixed", true],
    ]);
    expect((rounds[0]?.stance ?? 1) < (rounds[1]?.stance ?? -1)).toBe(true);

    const { rated, answers, levelsThen } = await (await callerAs("jonas")).assessments.show({ firmId });
    const apart = rated.filter(({ spread }) => spread.agreement === "apart").map(({ item }) => item);
    expect(apart).toEqual(expect.arrayContaining(["cost-pressure", "risk-assessment-skill"]));
    expect(answers.find(({ item }) => item === "cost-pressure")?.departure).not.toBe("");
    expect(levelsThen.find(({ item }) => item === "cost-pressure")?.level).toBe(3);
    const { own } = await (await callerAs("thomas")).ratings.questions({ firmId });
    expect(own.every(({ answeredByName }) => answeredByName === PEOPLE.thomas.name)).toBe(true);
  });

  test("the path of a venture lies in the past, in the order in which it was gone", async () => {
    for (const facts of FIRMS) {
      for (const { name } of facts.ventures) {
        const { path, strategies, today } = await theVenture(facts.key, name);
        const days = path.map(({ movedOn }) => movedOn);
        expect(days).toEqual([...days].sort());
        expect(days[0]?.localeCompare(today)).toBe(-1);
        expect(strategies.every(({ heldFrom }) => heldFrom < today)).toBe(true);
      }
    }
  });
});

test("a firm's manager reads a roadmap in which nothing internal stands", async () => {
  const hidden = STORIES.flatMap(({ actions }) => actions).flatMap(({ title, visibility, comments = [] }) => [
    ...(visibility === "internal" ? [title] : []),
    ...comments.filter((comment) => comment.visibility === "internal").map(({ body }) => body),
  ]);
  expect(hidden.length).toBeGreaterThan(4);

  for (const manager of ["katrin", "henning", "martin", "eva"] as const) {
    const facts = firmOf(PEOPLE[manager].firm);
    const { firmId } = await portfolioRow(facts);
    const roadmap = await (await callerAs(manager)).roadmap.show({ firmId });
    expect(roadmap.actions.length).toBeGreaterThan(2);
    for (const secret of hidden) expect(JSON.stringify(roadmap)).not.toContain(secret);

    const consultant = await consultantOf(facts);
    const known = JSON.stringify(await consultant.roadmap.show({ firmId }));
    expect(hidden.some((secret) => known.includes(secret))).toBe(true);
  }
});

test("each consultant sees the firms that they work for", async () => {
  expect(await namesSeenBy("jonas")).toHaveLength(5);
  expect(await namesSeenBy("aylin")).toEqual(["Pressenbau Lohmann AG"]);
  expect(await namesSeenBy("matthias")).toEqual(["Armaturenwerk Hellweg GmbH", "Edelstahl Sieg KG"]);
  expect(await namesSeenBy("lena")).toEqual(["Optik Allgäu GmbH"]);
});

test("loading it again changes nothing", async () => {
  const before = await everything();

  expect(await loadDemo({ ...database, now: new Date() })).toBeNull();

  expect(await everything()).toEqual(before);
});

type Row = Awaited<ReturnType<ReturnType<typeof callerOf>["portfolio"]["page"]>>["rows"][number];

function expectClose<K extends string>(
  actual: { readonly [key in K]: number | null },
  wanted: { readonly [key in K]: number | null },
  keys: readonly K[],
): void {
  for (const key of keys) {
    if (wanted[key] === null) expect(actual[key], key).toBeNull();
    else expect(actual[key], key).toBeCloseTo(wanted[key], 3);
  }
}

/** One session for each person and the whole file. */
function callerAs(person: PersonKey): Promise<ReturnType<typeof callerOf>> {
  const known = callers.get(person);
  if (known) return known;
  const { email, tenant } = PEOPLE[person];
  const password = loaded?.signIns.find((shown) => shown.email === email)?.password ?? "";
  const made = checkPassword(doorOf(house), { email, password }).then((answer) => {
    if (answer.kind !== "signed-in") throw new Error(`${email} is ${answer.kind}`);
    return callerOf(house, tenant, answer.token, NOW);
  });
  callers.set(person, made);
  return made;
}

/** The ventures that only the story knows. */
function besides({ key }: FirmCase): readonly FirmCase["ventures"][number][] {
  return STORIES.find(({ firm }) => firm === key)?.besides ?? [];
}

function firmOf(key: string): FirmCase {
  const facts = FIRMS.find((candidate) => candidate.key === key);
  if (!facts) throw new Error(key);
  return facts;
}

async function portfolioRow(facts: FirmCase): Promise<Row> {
  const admin = await callerAs(facts.tenant === "sued" ? "franz" : "ingrid");
  const { rows } = await admin.portfolio.page({});
  const row = rows.find(({ name }) => name === facts.name);
  if (!row) throw new Error(`${facts.name} is not in the portfolio`);
  return row;
}

function consultantOf({ tenant }: FirmCase) {
  return callerAs(tenant === "sued" ? "lena" : "jonas");
}

async function theVenture(key: string, name: string) {
  const facts = firmOf(key);
  const { firmId, ventures } = await portfolioRow(facts);
  const ventureId = ventures.find((venture) => venture.name === name)?.id ?? "";
  return (await consultantOf(facts)).ventures.show({ firmId, ventureId });
}

async function namesSeenBy(person: PersonKey): Promise<string[]> {
  const { rows } = await (await callerAs(person)).portfolio.page({});
  return rows.map(({ name }) => name);
}

function sorted<T>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** A fingerprint of every table. */
async function everything(): Promise<unknown> {
  const rows = await house.owner.execute(sql`
    select schemaname || '.' || tablename as place,
      query_to_xml(format('select md5(string_agg(t::text, ''|'' order by t::text)) from %I.%I t', schemaname, tablename), true, false, '')::text as content
    from pg_tables where schemaname in ('public', 'identity') order by 1`);
  return [...rows];
}
