import * as fc from "fast-check";
import { expect, test } from "vitest";
import { competenceOf } from "./competence.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { KINDS, matrixColumns, needsOfRoles, SetLevels, standOfCell } from "./matrix.ts";
import { requirementsOf, rolesInUse } from "./role-profile.ts";

const { qualification } = ISF_2001;
const roles = rolesInUse(qualification, []);
const technician = roles.filter(({ key }) => key === "service-technician-abroad");

test("the columns are what the roles need, in the languages of their ventures, and what is known besides", () => {
  const languages = new Map([["service-technician-abroad", ["cs", "pl"]]]);
  const keys = matrixColumns(technician, languages, qualification, [
    "site-management",
    "local-language/cs",
    "gone",
  ]).map(({ key }) => key);
  expect(keys).toEqual([
    ...["product-expertise", "service-commissioning", "instructing-others"],
    ...["english", "local-language/cs", "local-language/pl"],
    ...["intercultural-conduct", "site-management"],
  ]);
});

test("columns of one kind stand together, each once, and whatever the framework does not know has none", () => {
  const known = fc.array(
    fc.constantFrom(...qualification.competences.map(({ key }) => key), "local-language/cs", "english/cs", "gone"),
  );
  fc.assert(
    fc.property(known, fc.subarray([...roles]), (keys, held) => {
      const columns = matrixColumns(held, new Map(), qualification, keys);
      const kinds = columns.map(({ kind }) => KINDS.indexOf(kind));
      expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      for (const { key } of columns) expect(competenceOf(key, qualification)).not.toBeNull();
      for (const key of requirementsOf(held, new Map(), qualification).keys())
        expect(columns.map((column) => column.key)).toContain(key);
    }),
  );
});

test("the highest of what the roles need one by one is what somebody needs who holds them all", () => {
  const languages = new Map([["export-clerk", ["cs"]]]);
  fc.assert(
    fc.property(fc.subarray([...roles]), (held) => {
      const highest = new Map<string, number>();
      for (const { competence, level } of needsOfRoles(held, languages, qualification))
        highest.set(competence, Math.max(level, highest.get(competence) ?? 0));
      const together = [...requirementsOf(held, languages, qualification)].map(
        ([key, { level }]) => [key, level] as const,
      );
      expect(highest).toEqual(new Map(together));
    }),
  );
});

test("what is not known is neither met nor a gap, and what no role needs is neither", () => {
  expect(standOfCell(null, 3)).toEqual({ kind: "unknown", needed: 3 });
  expect(standOfCell(0, 3)).toEqual({ kind: "short", needed: 3, gap: 3 });
  expect(standOfCell(3, 3)).toEqual({ kind: "met", needed: 3 });
  expect(standOfCell(4, 3)).toEqual({ kind: "met", needed: 3 });
  expect(standOfCell(2, null)).toEqual({ kind: "not-needed" });
  expect(standOfCell(null, null)).toEqual({ kind: "not-needed" });
});

test("a cell is said once in one go", () => {
  const firmId = "00000000-0000-7000-8000-000000000001";
  const cell = { employeeId: firmId, competence: "english", level: 3, version: 0 };
  const said = { firmId, source: "manager", readOn: "2026-11-22" };
  expect(SetLevels.safeParse({ ...said, cells: [cell] }).success).toBe(true);
  expect(SetLevels.safeParse({ ...said, cells: [cell, { ...cell, level: null }] }).success).toBe(false);
  expect(SetLevels.safeParse({ ...said, source: "self", cells: [cell] }).success).toBe(false);
});
