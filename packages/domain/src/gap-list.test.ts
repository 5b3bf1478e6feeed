import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./calendar.ts";
import type { Holders } from "./coverage.ts";
import { gapEntries } from "./gap-list.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { type RoleProfile, rolesInUse } from "./role-profile.ts";

const TODAY = "2026-11-22";
const { qualification } = ISF_2001;
const FITTER: RoleProfile = {
  ...{ key: "fitter", label: { de: "Montage", en: "Fitter" }, boundaryCrosser: true, isOwn: true },
  requires: [
    { competence: "local-language", level: 3, weight: 2 },
    { competence: "service-commissioning", level: 4, weight: 3 },
    { competence: "english", level: 2, weight: 1 },
  ],
};
const need = { id: "n", ventureId: "v", role: "fitter", people: 5, language: "cs", dueOn: addDays(TODAY, 90) };
const ofLevels = (...levels: (number | null)[]): Holders => ({ kind: "levels", levels });

test("five fitters for Czechia in 90 days, by hand", () => {
  const levels: Readonly<Record<string, Holders>> = {
    // B1, B1, A2, A1 and one unknown: short by 1 + 2 = 3; 3 · 2 · 90/180 = 3
    "local-language/cs": ofLevels(3, 3, 2, 1, null),
    // all five meet it: 0
    "service-commissioning": ofLevels(4, 4, 4, 4, 4),
    // nobody has said anything: unknown
    english: ofLevels(null, null, null, null, null),
  };
  const entries = gapEntries({
    ...{ needs: [need], roles: [FITTER], qualification, today: TODAY },
    holdersOf: (_, competence) => levels[competence] ?? ofLevels(),
  });

  expect(entries).toMatchObject([
    { competence: "local-language/cs", people: 5, met: 2, unknown: 1, gap: 3, nearness: 0.5, priority: 3 },
    { competence: "english", met: 0, unknown: 5, gap: null, priority: null, cover: "not-known" },
    { competence: "service-commissioning", met: 5, unknown: 0, gap: 0, priority: 0, cover: "enough" },
  ]);
});

test("no language without one in the need, and nothing of a role that was given up", () => {
  const keysOf = (language: string | null, roles: readonly RoleProfile[]) =>
    gapEntries({
      ...{ needs: [{ ...need, language }], roles, qualification, today: TODAY },
      holdersOf: () => ofLevels(),
    }).map(({ competence }) => competence);

  expect(keysOf(null, [FITTER]).sort()).toEqual(["english", "service-commissioning"]);
  expect(keysOf("pl", [FITTER])).toContain("local-language/pl");
  expect(keysOf("cs", [])).toEqual([]);
});

test("what is missing stands by priority before what nobody knows, and that before what is met", () => {
  const roles = rolesInUse(qualification, []);
  const needs = fc.array(
    fc.record({
      id: fc.uuid(),
      ventureId: fc.constantFrom("a", "b"),
      role: fc.constantFrom(...roles.map(({ key }) => key)),
      people: fc.integer({ min: 1, max: 9 }),
      language: fc.constantFrom("cs", "pl", null),
      dueOn: fc.integer({ min: -200, max: 900 }).map((days) => addDays(TODAY, days)),
    }),
    { maxLength: 5 },
  );
  const levels = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), { maxLength: 6 });
  fc.assert(
    fc.property(needs, fc.infiniteStream(levels), (all, stream) => {
      const holdersOf = () => ofLevels(...(stream.next().value ?? []));
      const entries = gapEntries({ needs: all, roles, qualification, today: TODAY, holdersOf });
      const kinds = entries.map(({ priority }) => (priority === null ? 1 : priority > 0 ? 0 : 2));
      expect(kinds).toEqual([...kinds].sort());
      const missing = entries.flatMap(({ priority }) => (priority !== null && priority > 0 ? [priority] : []));
      expect(missing).toEqual([...missing].sort((a, b) => b - a));
      for (const { gap, weight, nearness, priority } of entries)
        expect(priority).toBe(gap === null ? null : gap * weight * nearness);
    }),
  );
});
