import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import file from "../cases/firms.json" with { type: "json" };
import { answerFor, caseFileUnder, type FirmCase } from "./case-file.ts";
import { ISF_2001 } from "./isf-2001.ts";

const cases = caseFileUnder(ISF_2001).parse(file);

const level = fc.integer({ min: 0, max: 4 });
const ratedLevels = fc.oneof({ weight: 6, arbitrary: level }, { weight: 1, arbitrary: fc.constant("na" as const) });
const some = <T>(items: readonly { readonly key: string }[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...items.map(({ key }) => key)), value, { maxKeys: items.length });
/** The cases with other answers, so that ventures, forms and facts are real and the answers any. */
const anyFirm: fc.Arbitrary<FirmCase> = fc
  .record({
    firm: fc.constantFrom(...cases.firms),
    impulses: some(ISF_2001.impulses, level),
    criteria: some(ISF_2001.criteria, ratedLevels),
    capability: some(ISF_2001.capability.criteria, ratedLevels),
  })
  .map(({ firm, ...answers }) => ({ ...firm, ...answers }) as FirmCase);

describe("levers", () => {
  test("putting the level in and evaluating again does carry the type over or under the threshold", () => {
    let tried = 0;
    fc.assert(
      fc.property(anyFirm, (firm) => {
        for (const { type, suggested, levers } of answerFor(firm, ISF_2001).fits) {
          for (const { item, to, carries } of levers) {
            const kind = item.kind === "impulse" ? "impulses" : "criteria";
            const moved = { ...firm, [kind]: { ...firm[kind], [item.key]: to } } as FirmCase;
            const after = answerFor(moved, ISF_2001).fits.find((fit) => fit.type === type);
            expect(after?.suggested).toBe(!suggested);
            expect(after?.suggested).toBe(carries === "over");
            tried++;
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThan(0);
  });

  test("begin at the level that was answered, and never at what does not apply", () => {
    fc.assert(
      fc.property(anyFirm, (firm) => {
        for (const { levers } of answerFor(firm, ISF_2001).fits) {
          for (const { item, from } of levers) {
            const said: Record<string, unknown> = item.kind === "impulse" ? firm.impulses : firm.criteria;
            expect(said[item.key] ?? null).toBe(from);
          }
        }
      }),
    );
  });
});

describe("ventures", () => {
  test("the valve maker: hard to leave, small steps first, and a partner who is worth more than he costs", () => {
    const [venture] = answerFor(theCase("armaturen"), ISF_2001).ventures;
    expect(venture?.exitBarriers).toEqual([{ country: "CZ", form: "sales-subsidiary", exitBarrier: 3, upTo: 2 }]);
    expect(venture?.nextSteps.map(({ country }) => country)).toEqual(["CZ"]);
    const barriers = venture?.nextSteps[0]?.forms.map(({ exitBarrier }) => exitBarrier) ?? [];
    expect(barriers.length).toBeGreaterThan(0);
    expect(barriers).toEqual([...barriers].sort((a, b) => a - b));
    const [cooperation] = venture?.cooperations ?? [];
    expect(cooperation).toMatchObject({ partner: "Ventil Brno s.r.o.", missingSafeguards: ["know-how-agreement"] });
    expect(cooperation?.balance).toBeCloseTo(10 / 3 - 5 / 3, 9);
  });

  test("what was answered on capability becomes gaps, and what was not stays unknown", () => {
    const firm = { ...theCase("armaturen"), capability: { "it-integration": 0, "data-exchange": 4 } } as FirmCase;
    const { capability } = answerFor(firm, ISF_2001);
    const line = (key: string) => capability.find(({ criterion }) => criterion === key);
    expect(line("it-integration")).toMatchObject({ required: 2, actual: 0, gap: 2 });
    expect(line("data-exchange")).toMatchObject({ required: 2, actual: 4, gap: 0 });
    expect(line("interface-management")).toMatchObject({ actual: null, gap: null });
    expect(line("production-equipment")).toBeUndefined();
  });

  test("a plan that is easy to leave, or a phase past build-up, calls for no notice", () => {
    fc.assert(
      fc.property(anyFirm, (firm) => {
        const answer = answerFor(firm, ISF_2001);
        for (const { venture, exitBarriers } of answer.ventures) {
          const told = firm.ventures.find(({ name }) => name === venture);
          if (told?.phase !== "build-up") expect(exitBarriers).toEqual([]);
          for (const { exitBarrier, upTo } of exitBarriers) expect(exitBarrier).toBeGreaterThan(upTo);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function theCase(key: string): FirmCase {
  const firm = cases.firms.find((candidate) => candidate.key === key);
  if (!firm) throw new Error(`no case ${key}`);
  return firm;
}
