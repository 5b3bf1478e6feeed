import { expect, test } from "vitest";
import {
  bandOf,
  chipsOf,
  countriesOf,
  firstWithCapital,
  type Ladder,
  leapsOf,
  type Placement,
  type Plan,
  rowOf,
} from "./ladder-grid.ts";

const words = (text: string) => ({ de: text, en: text });

function placement(id: string, of: Partial<Placement>): Placement {
  return {
    ...{ id, ventureId: null, country: "BR", form: "sales-subsidiary", label: words(id), state: "active" as const },
    ...{ sinceYear: null, plannedFor: null, leftYear: null, forced: false, reason: "", version: 1 },
    ...{ level: 4, shifted: 0 },
    ...of,
  };
}

function plan(id: string, of: Partial<Plan>): Plan {
  return {
    id,
    country: "BR",
    label: words(id),
    level: 6,
    forced: false,
    leap: leapFrom(4),
    exitBarrier: null,
    ...of,
  };
}

function leapFrom(from: number, tone: "warning" | "notice" = "warning") {
  return { from, tone, leftOut: [] };
}

function ladder(of: Partial<Ladder>): Ladder {
  return {
    levels: [1, 2, 3, 4, 5, 6, 7].map((level) => ({ level, label: words(`level ${level}`) })),
    ...{ capitalAbove: 2, forms: [], placements: [], plans: [], nextSteps: [], regionShifts: [], ventures: [] },
    ...{ leapAbove: 1, buildUpMaxExitBarrier: 2, starts: [], startElsewhere: 0, cooperations: [] },
    mayEdit: true,
    ...of,
  };
}

test("countries stand by how far the firm has come in them; what was left takes nobody further", () => {
  const placements = [
    placement("1", { country: "US", level: 5 }),
    placement("2", { country: "ES", level: 1 }),
    placement("3", { country: "CN", level: 3, state: "left" }),
  ];
  const venture = { id: "v", name: "Mexico", countries: ["MX"], phase: "decision", leapIsNotice: false } as const;
  const ventures = [{ ...venture, countries: [...venture.countries] }];

  expect(countriesOf(ladder({ placements, ventures }))).toEqual(["CN", "MX", "ES", "US"]);
});

test("a form that a region shifts beyond the ladder is drawn on its last rung", () => {
  expect([rowOf(9, ladder({})), rowOf(0, ladder({})), rowOf(5, ladder({}))]).toEqual(["7", "1", "5"]);
  const chips = chipsOf(ladder({ placements: [placement("1", { level: 8 })] }), { label: () => "a", note: () => "" });
  expect(chips.map(({ row }) => row)).toEqual(["7"]);
});

test("the lowest level with capital stands on the capital line", () => {
  expect(firstWithCapital(ladder({ capitalAbove: 2 }))).toBe("3");
  expect(firstWithCapital(ladder({ capitalAbove: 7 }))).toBeNull();
});

test("two plans on one level are one leap, as loud as the louder of the two", () => {
  const plans = [plan("1", { leap: leapFrom(4, "notice") }), plan("2", {}), plan("3", { level: 5, leap: null })];

  expect(leapsOf(ladder({ plans }), "leap")).toEqual([
    { column: "BR", from: "4", to: "6", label: "leap", tone: "warning" },
  ]);
});

test("a leap from nothing starts at the ground", () => {
  expect(leapsOf(ladder({ plans: [plan("1", { leap: leapFrom(0) })] }), "leap")[0]?.from).toBeNull();
});

test("a partner abroad stands in its country, one at home in none, and what has ended is struck through", () => {
  const partner = { id: "1", partner: "Ventil Brno", partnerLocation: "foreign" as const, form: null, functions: [] };
  const cooperations = [
    { ...partner, country: "CZ", state: "sought" as const },
    { ...partner, id: "2", country: null, partnerLocation: "domestic" as const, state: "ended" as const },
  ];
  const say = { label: "Cooperation", noColumn: "at home", note: ({ state }: { state: string }) => state };

  expect(bandOf({ cooperations }, say)?.chips).toMatchObject([
    { column: "CZ", state: "planned", note: "sought" },
    { column: null, state: "left", note: "ended" },
  ]);
  expect(bandOf({ cooperations: [] }, say)).toBeUndefined();
  expect(countriesOf(ladder({ cooperations }))).toEqual(["CZ"]);
});
