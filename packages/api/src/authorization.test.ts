/**
 * The authorization matrix: every procedure that there is, asked by everybody that there is, with
 * their own ids, those of others, ids that nobody has, and nonsense. Procedures are read from the
 * router, inputs made from their schemas: a new one is tried without a word about it here.
 */
import { openRehearsal, type Rehearsal } from "@etappe/db/testing-rehearsal";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { answerFaults } from "./testing/answer-faults.ts";
import { ABOUT_ONESELF, type Answer } from "./testing/ask.ts";
import { askAs, findWay } from "./testing/asking.ts";
import { looseObjects, openReasons } from "./testing/input-from-schema.ts";
import { type Actor, actorsOf, isOfOthers } from "./testing/matrix.ts";
import { DEFINITIONS, isCapability, PROCEDURES, type Procedure } from "./testing/procedures.ts";
import { type Question, questionsFor } from "./testing/questions.ts";

let rehearsal: Rehearsal;
let actors: readonly Actor[];

beforeAll(async () => {
  process.env.NEXTAUTH_URL = "https://etappe.example";
  rehearsal = await openRehearsal();
  actors = actorsOf(rehearsal.world);
});

afterAll(() => rehearsal.close());

test("every procedure says who may, takes nothing but what it names, and answers with nothing else", () => {
  const faults = DEFINITIONS.flatMap(({ path, definition: { type, meta, inputs, output } }) => [
    ...(["query", "mutation"].includes(type) ? [] : [`${path}: is a ${type}`]),
    ...(isCapability(meta?.capability) ? [] : [`${path}: no capability`]),
    ...(inputs.length === 1 ? loose(`${path}: its input`, inputs[0]) : [`${path}: ${inputs.length} inputs`]),
    ...loose(`${path}: its answer`, output),
  ]);

  expect(faults).toEqual([]);
  const schemas = DEFINITIONS.flatMap(({ definition: { inputs, output } }) => [...inputs, output]);
  const open = schemas.flatMap((schema) => (schema instanceof z.ZodType ? openReasons(schema) : []));
  expect(new Set(open)).toEqual(
    new Set(["a draft may be broken", "what a sentence about a fault needs, written by the model"]),
  );
  expect(PROCEDURES.length).toBe(DEFINITIONS.length);
  expect(PROCEDURES.length).toBeGreaterThan(50);
  expect(PROCEDURES.map(({ path }) => path)).toEqual(expect.arrayContaining(ABOUT_ONESELF));
});

describe("asked by everybody, with every kind of id:", () => {
  test.each(PROCEDURES)("$path", async (procedure) => {
    expect(await faultsOf(rehearsal, procedure, actors)).toEqual([]);
  });
});

describe("a wall that is taken away is missed:", () => {
  test("the firm next door", async () => {
    const faults = await faultsWithout("drop policy firm on %I", ["firms.show"], ["consultant"]);

    expect(faults).toContain("firms.show: consultant, ids of the firm next door: tells canary-two");
    expect(faults).toContain(
      "firms.show: consultant, firmId of the firm next door among own ids: tells canary-hidden-two",
    );
  });

  test("what the house keeps to itself", async () => {
    const faults = await faultsWithout(
      "drop policy visibility on %I",
      ["roadmap.show", "actions.report"],
      ["firm member"],
    );

    expect(faults).toContain("roadmap.show: firm member, own ids: tells canary-hidden-one");
    expect(faults).toContain(
      "actions.report: firm member, ids that the house keeps to itself: tells canary-hidden-one",
    );
  });

  test("the end of a membership", async () => {
    const faults = await faultsAfter(
      "update memberships set status = 'active'",
      ["firms.show"],
      ["removed consultant"],
    );

    expect(faults).toContain("firms.show: removed consultant, own ids: is OK");
  });

  test("a role that may only look", async () => {
    const sabotage = "update memberships set role = 'consultant' where role = 'viewer'";
    const faults = await faultsAfter(sabotage, ["firms.writeNote"], ["viewer"]);

    expect(faults).toContain("firms.writeNote: viewer, own ids: is OK");
  });

  test("a change at somebody else's", async () => {
    const sabotage = `create function spread() returns trigger language plpgsql security definer as
        $$ begin update public.firm_notes set body = 'spread'; return new; end $$;
      create trigger spread after insert on actions for each row execute function spread()`;
    const faults = await faultsAfter(sabotage, ["actions.plan"], ["consultant"]);

    expect(faults.some((fault) => fault.startsWith("actions.plan: consultant, own ids: changes firm_notes"))).toBe(
      true,
    );
  });
});

async function faultsOf(stage: Rehearsal, procedure: Procedure, askers: readonly Actor[]): Promise<readonly string[]> {
  const way = await findWay(rehearsal, actors, procedure);
  const faults: string[] = [];
  for (const actor of askers) {
    for (const question of questionsFor(procedure, way, actor)) {
      const found = await faultsIn(stage, procedure, actor, question);
      faults.push(...found.map((fault) => `${procedure.path}: ${actor.name}, ${question.said}: ${fault}`));
    }
  }
  return faults;
}

async function faultsIn(
  stage: Rehearsal,
  procedure: Procedure,
  actor: Actor,
  { input, alike, expected }: Question,
): Promise<readonly string[]> {
  const answer = await askAs(stage, actor, procedure, input);
  const other = alike === undefined ? null : await askAs(stage, actor, procedure, alike);
  const [told, toldOther] = [plain(answer, input), other && plain(other, alike)];
  return [
    ...answerFaults(answer),
    ...(expected(answer.code) ? [] : [`is ${answer.code}`]),
    ...actor.forbidden.filter((canary) => answer.text.includes(canary)).map((canary) => `tells ${canary}`),
    ...answer.changed
      .filter((row) => isOfOthers(stage.world, actor.person, row))
      .map(({ table, key }) => `changes ${table} ${key}`),
    ...(toldOther === null || told === toldOther ? [] : [`tells ${told} and of ids that nobody has ${toldOther}`]),
  ];
}

/** The answer without the ids that were in the question, and without secrets that are others every time. */
function plain({ text: said }: Answer, input: unknown): string {
  const text = said.replaceAll(/"token":"[\w-]{43}"/g, '"token":"<secret>"');
  const ids = JSON.stringify(input)?.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return ids.reduce((left, id) => left.replaceAll(id, "<id>"), text);
}

function loose(said: string, schema: unknown): readonly string[] {
  if (!(schema instanceof z.ZodType)) return [`${said} has no schema`];
  return looseObjects(schema).map((place) => `${said} takes anything at ${place}`);
}

/** Faults once this policy is gone from every table that has it. */
function faultsWithout(
  dropped: string,
  paths: readonly string[],
  names: readonly string[],
): Promise<readonly string[]> {
  const policy = dropped.split(" ")[2];
  const sabotage = `do $$ declare t text; begin
    for t in select polrelid::regclass from pg_policy where polname = '${policy}' loop execute format('${dropped}', t); end loop;
  end $$`;
  return faultsAfter(sabotage, paths, names);
}

async function faultsAfter(
  sabotage: string,
  paths: readonly string[],
  names: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const procedure of PROCEDURES.filter(({ path }) => paths.includes(path))) {
    const askers = actors.filter(({ name }) => names.includes(name));
    faults.push(...(await faultsOf(rehearsal.sabotaged(sabotage), procedure, askers)));
  }
  return faults;
}
