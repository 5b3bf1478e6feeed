/**
 * A request sends the same number of statements however much there is, each of them names the
 * tenant, and the hot ones are read from an index and nothing else.
 */
import { openRehearsal, type Rehearsal } from "@etappe/db/testing-rehearsal";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ABOUT_ONESELF, type Answer } from "./testing/ask.ts";
import { askAs, fillingOf, findWay } from "./testing/asking.ts";
import { type Actor, actorsOf } from "./testing/matrix.ts";
import { inputAs } from "./testing/plan.ts";
import { PROCEDURES, type Procedure } from "./testing/procedures.ts";

type Request = { readonly procedure: Procedure; readonly actor: Actor; readonly input: unknown };

const ROWS = 40;
let rehearsal: Rehearsal;
const requests = new Map<string, Request>();
const before = new Map<string, Answer>();

beforeAll(async () => {
  process.env.NEXTAUTH_URL = "https://etappe.example";
  rehearsal = await openRehearsal({ watch: false });
  const actors = actorsOf(rehearsal.world);
  for (const procedure of PROCEDURES) {
    const { actor, plan } = await findWay(rehearsal, actors, procedure);
    const input = inputAs(procedure, plan, fillingOf(actor, actor.own ?? new Map()));
    requests.set(procedure.path, { procedure, actor, input });
    before.set(procedure.path, await send({ procedure, actor, input }));
  }
  await rehearsal.grow({ rows: ROWS, firms: 20, lines: 3000 });
}, 120_000);

afterAll(() => rehearsal.close());

test.each(PROCEDURES.map(({ path }) => path))("%s sends as many statements for much as for little", async (path) => {
  const little = before.get(path);
  const much = await send(requestOf(path));

  expect(much.code).toBe(little?.code);
  expect(much.statements.map(({ text }) => text)).toHaveLength(little?.statements.length ?? 0);
});

test.each(PROCEDURES.map(({ path }) => path).filter((path) => !ABOUT_ONESELF.includes(path)))(
  "%s names the tenant in every statement that reaches for rows",
  async (path) => {
    const { statements } = before.get(path) ?? { statements: [] };
    const nameless = statements.map(({ text }) => text).filter((text) => reachesForRows(text) && !namesTenant(text));

    expect(statements.length).toBeGreaterThan(0);
    expect(nameless).toEqual([]);
  },
);

test.each(["name", "due", "review", "activity", "position"])(
  "a page of the portfolio by %s is read from its index, in its order, and nothing is thrown away",
  async (sort) => {
    const steps = await stepsOf("portfolio.page", (input) => ({
      ...input,
      sort,
      after: null,
      phase: null,
      strategy: null,
      search: "",
    }));
    const ofFigures = steps.filter(({ table }) => table === "firm_stats");

    expect(ofFigures.length).toBeGreaterThan(0);
    expect(ofFigures.filter(({ index }) => index === null)).toEqual([]);
    expect(steps.filter(({ kind }) => kind === "Sort")).toEqual([]);
  },
);

function requestOf(path: string): Request {
  const request = requests.get(path);
  if (!request) throw new Error(`${path} was never asked`);
  return request;
}

function send({ procedure, actor, input }: Request): Promise<Answer> {
  return askAs(rehearsal, actor, procedure, input);
}

/** How the database goes about the statement of this request that reads the most. */
async function stepsOf(path: string, changed: (input: object) => object) {
  const { procedure, actor, input } = requestOf(path);
  const answer = await askAs(rehearsal, actor, procedure, changed(Object(input)));
  const page = answer.statements.find(({ text }) => text.includes("order by") && text.includes("firm_stats"));
  if (!page || !actor.person) throw new Error(`${path} reads no page: ${answer.text.slice(0, 300)}`);
  return rehearsal.explain(actor.person, page);
}

function reachesForRows(text: string): boolean {
  return /\b(from|into|update)\s+"?[a-z_]+"?/i.test(text) && !/identity"?\.|set_config|refresh_due/.test(text);
}

function namesTenant(text: string): boolean {
  return text.includes("tenant_id");
}
