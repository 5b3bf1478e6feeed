import { expect, test } from "vitest";
import { filterOf, loadMatrixQuery, matrixHref } from "./matrix-query.ts";

const queryOf = (search: string) => loadMatrixQuery(new URLSearchParams(search));

test("who comes from the gap list sees the gaps of that competence, until they ask for others", () => {
  expect(filterOf(queryOf("competence=local-language/cs"))).toMatchObject({
    competence: "local-language/cs",
    show: "gap",
  });
  expect(filterOf(queryOf("competence=english&show=unknown"))).toMatchObject({ show: "unknown" });
  expect(filterOf(queryOf(""))).toMatchObject({ competence: null, show: "all" });
});

test("what makes no sense in the address is left out", () => {
  expect(filterOf(queryOf("competence=%3Cx%3E&venture=1&role=%2F&sort=level&show=best"))).toEqual({
    ...{ role: null, ventureId: null, competence: null, show: "all", search: "" },
    ...{ sort: "staff-number", direction: "ascending" },
  });
});

test("another filter begins the list anew, and what is as usual is not in the address", () => {
  const query = queryOf("role=export-clerk&from=50");
  expect(matrixHref("/x", query, { role: null })).toBe("/x");
  expect(matrixHref("/x", query, { rows: "roles" })).toBe("/x?rows=roles&role=export-clerk");
  expect(matrixHref("/x", query, { from: 100 })).toBe("/x?role=export-clerk&from=100");
});
