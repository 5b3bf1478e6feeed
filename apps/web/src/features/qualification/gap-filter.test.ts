import { expect, test } from "vitest";
import { filtered, type GapEntry, type Gaps, gapFilterIn } from "./gap-filter.ts";

const words = { de: "", en: "" };
const COMPETENCES: Gaps["competences"] = [
  { key: "english", kind: "language", label: words, help: null, scale: "cefr" },
  { key: "local-language", kind: "language", label: words, help: null, scale: "cefr" },
  { key: "products", kind: "technical", label: words, help: null, scale: "skill-0-4" },
];
const entry = (competence: string, ventureId: string, of: Partial<GapEntry>): GapEntry => ({
  ...{ needId: "n", ventureId, role: "fitter", competence, required: 3, weight: 1, people: 5, dueOn: "2027-01-01" },
  ...{ holders: 5, met: 2, unknown: 0, gap: 0, cover: "enough", nearness: 0.5, priority: 0, ...of },
});
const ENTRIES = [
  entry("local-language/cs", "v1", { gap: 6, met: 1, cover: "thin" }),
  entry("english", "v1", { gap: null, met: 0, unknown: 5, cover: "not-known" }),
  entry("products", "v2", {}),
  entry("products", "v1", { people: 1, met: 1, cover: "perhaps-thin" }),
];
const GAPS = { entries: ENTRIES, competences: COMPETENCES };
const ALL = { show: "all", ventureId: null, kind: null } as const;
const places = (filter: Parameters<typeof filtered>[1]) => filtered(GAPS, filter).map((each) => ENTRIES.indexOf(each));

test("what is missing, not known or thin is open; a competence in a language is of its kind", () => {
  expect(places(ALL)).toEqual([0, 1, 2, 3]);
  expect(places({ ...ALL, show: "open" })).toEqual([0, 1, 3]);
  expect(places({ ...ALL, show: "thin" })).toEqual([0, 3]);
  expect(places({ ...ALL, kind: "language" })).toEqual([0, 1]);
  expect(places({ ...ALL, ventureId: "v2" })).toEqual([2]);
  expect(places({ show: "open", ventureId: "v2", kind: "technical" })).toEqual([]);
});

test("what makes no sense in the address is left out", () => {
  const ventures = [{ id: "v1", name: "Tschechien" }];

  expect(gapFilterIn({ show: "thin", venture: "v1", kind: "language" }, { ventures })).toEqual({
    ...{ show: "thin", ventureId: "v1", kind: "language" },
  });
  expect(gapFilterIn({ show: "best", venture: "v7", kind: ["language"] }, { ventures })).toEqual({
    ...{ show: "open", ventureId: null, kind: null },
  });
});
