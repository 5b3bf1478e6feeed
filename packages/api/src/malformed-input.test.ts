/** Whatever is sent to a procedure, the answer is a refusal that one can show: never a fault of ours, never its insides. */
import { openRehearsal, type Rehearsal } from "@etappe/db/testing-rehearsal";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerFaults } from "./testing/answer-faults.ts";
import { askAs, fillingOf, findWay } from "./testing/asking.ts";
import { leavesOf } from "./testing/input-from-schema.ts";
import { type Actor, actorsOf } from "./testing/matrix.ts";
import { anything, oddButFitting } from "./testing/odd-values.ts";
import { inputAs } from "./testing/plan.ts";
import { PROCEDURES } from "./testing/procedures.ts";

let rehearsal: Rehearsal;
let actors: readonly Actor[];

beforeAll(async () => {
  process.env.NEXTAUTH_URL = "https://etappe.example";
  rehearsal = await openRehearsal({ watch: false });
  actors = actorsOf(rehearsal.world);
});

afterAll(() => rehearsal.close());

test.each(PROCEDURES)(
  "$path minds odd values that its schema lets through, and anything that JSON can say",
  async (procedure) => {
    const { actor, plan } = await findWay(rehearsal, actors, procedure);
    const filling = fillingOf(actor, actor.own ?? new Map());
    const ask = async (input: unknown) => answerFaults(await askAs(rehearsal, actor, procedure, input));
    const goodBut = (instead: ReadonlyMap<string, unknown>) => inputAs(procedure, plan, { ...filling, instead });
    const leaves = leavesOf(procedure.input);

    const faults: string[] = [];
    for (const leaf of leaves) {
      for (const odd of oddButFitting(leaf)) {
        const found = await ask(goodBut(new Map([[leaf.path, odd]])));
        faults.push(...found.map((fault) => `${leaf.path} = ${JSON.stringify(odd).slice(0, 60)}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);

    const paths = leaves.map(({ path }) => path);
    const somewhere = fc.dictionary(fc.constantFrom(...paths, "surplus"), anything, { minKeys: 1, maxKeys: 3 });
    const inAGoodInput = somewhere.map((odd) => {
      const { surplus, ...rest } = odd;
      return { ...Object(goodBut(new Map(Object.entries(rest)))), ...(surplus === undefined ? {} : { surplus }) };
    });
    const property = fc.asyncProperty(fc.oneof({ arbitrary: inAGoodInput, weight: 4 }, anything), async (input) => {
      expect(await ask(input)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 30 });
  },
);
