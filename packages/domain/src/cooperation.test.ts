import * as fc from "fast-check";
import { expect, test } from "vitest";
import file from "../cases/firms.json" with { type: "json" };
import { caseFileUnder } from "./case-file.ts";
import {
  balanceOf,
  COOPERATION_STATES,
  type EditCooperation,
  faultInCooperation,
  missingSafeguards,
  moveState,
  ratedItems,
} from "./cooperation.ts";
import { ISF_2001 } from "./isf-2001.ts";

const { shares, productRelations, benefits, dangers, safeguards } = ISF_2001.cooperation;
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);
const rated = (items: readonly { key: string }[]) =>
  fc.dictionary(fc.constantFrom(...keys(items)), fc.integer({ min: 0, max: 4 }));
const terms = fc.record({
  form: fc.constantFrom("joint-venture", "licensing", null),
  share: fc.constantFrom(...keys(shares), null),
  productRelation: fc.constantFrom(...keys(productRelations), null),
  knowHowAgreement: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
});
const safe = {
  form: "joint-venture",
  share: "majority",
  productRelation: "complementary",
  knowHowAgreement: "yes",
} as const;

test("the valve maker's partner brings 1.67 levels more than it risks, and nobody has asked about know-how", () => {
  const firm = caseFileUnder(ISF_2001)
    .parse(file)
    .firms.find(({ key }) => key === "armaturen");
  const told = firm?.ventures[0]?.cooperation;
  if (!told) throw new Error("the case has no cooperation");
  const given = told as { benefits: Record<string, number>; dangers: Record<string, number> };

  expect(balanceOf(given)).toBeCloseTo(10 / 3 - 5 / 3, 10);
  expect(missingSafeguards({ ...told, form: null, knowHowAgreement: "unknown" }, ISF_2001)).toEqual([
    "know-how-agreement",
  ]);
});

test("half a balance is none", () => {
  expect(balanceOf({ benefits: { capital: 4 }, dangers: {} })).toBeNull();
  expect(balanceOf({ benefits: {}, dangers: { "loss-of-control": 0 } })).toBeNull();
  expect(balanceOf({ benefits: { capital: undefined }, dangers: { "loss-of-control": 0 } })).toBeNull();
  expect(balanceOf({ benefits: { capital: 0 }, dangers: { "loss-of-control": 0 } })).toBe(0);
});

test("a balance lies between −4 and 4, turns round with its sides, and is not moved by what nobody rated", () => {
  fc.assert(
    fc.property(rated(benefits), rated(dangers), (brings, risks) => {
      const balance = balanceOf({ benefits: brings, dangers: risks });
      if (balance === null) {
        expect(Math.min(Object.keys(brings).length, Object.keys(risks).length)).toBe(0);
        return;
      }
      expect(Math.abs(balance)).toBeLessThanOrEqual(4);
      expect(balanceOf({ benefits: risks, dangers: brings })).toBeCloseTo(-balance, 10);
      expect(balanceOf({ benefits: { ...brings, unheard: undefined }, dangers: risks })).toBe(balance);
    }),
  );
});

test("a higher benefit never lowers the balance, a higher danger never raises it", () => {
  fc.assert(
    fc.property(rated(benefits), rated(dangers), (brings, risks) => {
      const before = balanceOf({ benefits: brings, dangers: risks });
      const [benefit, danger] = [Object.keys(brings)[0], Object.keys(risks)[0]];
      if (before === null || benefit === undefined || danger === undefined) return;
      const more = { ...brings, [benefit]: (brings[benefit] ?? 0) + 1 };
      const worse = { ...risks, [danger]: (risks[danger] ?? 0) + 1 };
      expect(balanceOf({ benefits: more, dangers: risks })).toBeGreaterThan(before);
      expect(balanceOf({ benefits: brings, dangers: worse })).toBeLessThan(before);
    }),
  );
});

test("each safeguard is missed for a reason of its own, and a safe joint venture misses none", () => {
  const missing = (of: Partial<Parameters<typeof missingSafeguards>[0]>) =>
    missingSafeguards({ ...safe, ...of }, ISF_2001);

  expect(missing({})).toEqual([]);
  expect(missing({ share: "parity" })).toEqual(["majority-share"]);
  expect(missing({ share: "none", form: "licensing" })).toEqual([]);
  expect(missing({ productRelation: "competing" })).toEqual(["complementary-partner", "outside-overlap"]);
  expect(missing({ productRelation: "competing-outside-overlap" })).toEqual([]);
  expect(missing({ productRelation: null })).toEqual(["complementary-partner"]);
  expect(missing({ knowHowAgreement: "unknown" })).toEqual(["know-how-agreement"]);
});

test("what is missing is always one of the framework's safeguards, in its order; a majority never adds to it", () => {
  fc.assert(
    fc.property(terms, (given) => {
      const missing = missingSafeguards(given, ISF_2001);
      expect(missing).toEqual(keys(safeguards).filter((key) => missing.includes(key)));
      const majority = missingSafeguards({ ...given, share: "majority" }, ISF_2001);
      for (const key of majority) expect(missing).toContain(key);
    }),
  );
  const without = { ...ISF_2001, cooperation: { ...ISF_2001.cooperation, safeguards: [] } };
  expect(missingSafeguards({ ...safe, knowHowAgreement: "no" }, without)).toEqual([]);
});

test("a cooperation may come into any other state but out of its end, and time does not run backwards", () => {
  for (const state of COOPERATION_STATES)
    for (const to of COOPERATION_STATES) {
      const move = moveState({ state, since: "2026-01-01" }, { to, since: "2026-02-01" }, "2026-11-20");
      if (state === "ended") expect(move).toMatchObject({ because: "cooperation-ended" });
      else if (state === to) expect(move).toMatchObject({ because: "already-in-this-state" });
      else expect(move).toEqual({ kind: "moved" });
    }
  const now = { state: "sought", since: "2026-03-01" } as const;
  expect(moveState(now, { to: "agreed", since: "2026-02-28" }, "2026-11-20")).toMatchObject({
    because: "before-last-state",
  });
  expect(moveState(now, { to: "agreed", since: "2026-11-21" }, "2026-11-20")).toMatchObject({
    because: "state-in-the-future",
  });
});

test("what the framework does not know, or rates beyond its scale, is named", () => {
  const said: Omit<EditCooperation, "id" | "firmId" | "version"> = {
    ...{ partner: "Ventil Brno", partnerLocation: "foreign", country: "CZ", functions: ["sales"], note: "" },
    ...safe,
    reason: "resources",
    benefits: [{ item: "market-knowledge", level: 4 }],
    dangers: [],
  };

  expect(faultInCooperation(said, ISF_2001)).toBeNull();
  expect(faultInCooperation({ ...said, reason: "luck" }, ISF_2001)).toEqual({
    because: "unknown-item",
    kind: "cooperation-reason",
    key: "luck",
  });
  expect(faultInCooperation({ ...said, dangers: [{ item: "capital", level: 1 }] }, ISF_2001)).toMatchObject({
    kind: "danger",
  });
  expect(faultInCooperation({ ...said, benefits: [{ item: "capital", level: 5 }] }, ISF_2001)).toEqual({
    because: "level-out-of-scale",
  });
  expect(ratedItems(said.benefits)).toEqual({ "market-knowledge": 4 });
});
