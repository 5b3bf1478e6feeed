import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { AddRole, faultInRole, languagesOfRoles, ownRoleKey, requirementsOf, rolesInUse } from "./role-profile.ts";
import { Key } from "./text.ts";

const { qualification } = ISF_2001;
const technician = "service-technician-abroad";
const trainer = "trainer-of-foreign-staff";

test("a firm's role takes the place of the framework's, and one that it gave up is gone", () => {
  const label = { de: "Montage vor Ort", en: "Fitter on site" };
  const own = { label, boundaryCrosser: true, requires: [{ competence: "english", level: 2, weight: 1 }] };
  const roles = rolesInUse(qualification, [
    { ...own, key: technician, retiredOn: null },
    { ...own, key: "fitter", retiredOn: null },
    { ...own, key: trainer, retiredOn: "2026-11-01" },
  ]);

  expect(roles.find(({ key }) => key === technician)).toEqual({ key: technician, ...own, isOwn: true });
  expect(roles.at(-1)).toEqual({ key: "fitter", ...own, isOwn: true });
  expect(roles.map(({ key }) => key)).not.toContain(trainer);
  expect(roles.filter(({ isOwn }) => !isOwn).length).toBe(qualification.roles.length - 2);
});

test("whoever holds two roles needs the higher level of each, and the language of each country", () => {
  const held = rolesInUse(qualification, []).filter(({ key }) => [technician, trainer].includes(key));
  const languages = languagesOfRoles([
    { role: technician, language: "cs" },
    { role: technician, language: "pl" },
    { role: trainer, language: "cs" },
    { role: trainer, language: null },
  ]);
  const needed = requirementsOf(held, languages, qualification);

  expect(needed.get("instructing-others")).toEqual({ level: 4, weight: 3 });
  expect(needed.get("product-expertise")).toEqual({ level: 4, weight: 2 });
  expect(needed.get("local-language/cs")).toEqual({ level: 3, weight: 2 });
  expect(needed.get("local-language/pl")).toEqual({ level: 3, weight: 2 });
  expect(needed.has("local-language")).toBe(false);
});

test("without a venture in a country no language of a country is needed", () => {
  const needed = requirementsOf(rolesInUse(qualification, []), new Map(), qualification);

  expect([...needed.keys()].filter((key) => key.startsWith("local-language"))).toEqual([]);
  expect(needed.get("english")?.level).toBeGreaterThan(0);
});

test("a role asks only for competences and levels that there are", () => {
  const asks = (competence: string, level: number) =>
    faultInRole({ requires: [{ competence, level, weight: 1 }] }, qualification, ISF_2001.scales);

  expect(asks("english", 6)).toBeNull();
  expect(asks("english", 7)).toEqual({ because: "level-out-of-scale" });
  expect(asks("product-expertise", 5)).toEqual({ because: "level-out-of-scale" });
  expect(asks("welding", 1)).toEqual({ because: "unknown-item", kind: "competence", key: "welding" });
});

test("a role of the firm's own has a key that never changes, and asks for a competence once", () => {
  const id = "0190a0e0-0000-7000-8000-000000000001";
  expect(Key.safeParse(ownRoleKey(id)).success).toBe(true);
  const english = { competence: "english", level: 3, weight: 1 };
  const role = { id, firmId: id, label: { de: "Richtmeister", en: "Foreman" }, boundaryCrosser: true };

  expect(AddRole.safeParse({ ...role, requires: [english] }).success).toBe(true);
  expect(AddRole.safeParse({ ...role, requires: [english, { ...english, level: 4 }] }).success).toBe(false);
  expect(AddRole.safeParse({ ...role, requires: [] }).success).toBe(false);
});
