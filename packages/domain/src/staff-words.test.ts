import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { rolesInUse } from "./role-profile.ts";
import { levelIn } from "./staff-list/level-words.ts";
import { roleIn, roleWordsIn } from "./staff-list/role-words.ts";

const scale = (key: string) => {
  const found = ISF_2001.scales.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};

test.each([
  ["cefr", "B1", { kind: "level", level: 3 }],
  ["cefr", " b1 ", { kind: "level", level: 3 }],
  ["cefr", "keine", { kind: "level", level: 0 }],
  ["cefr", "", { kind: "nothing" }],
  ["cefr", "?", { kind: "nothing" }],
  ["cefr", "unbekannt", { kind: "nothing" }],
  ["cefr", "fließend", { kind: "asks", proposal: 5 }],
  ["cefr", "Muttersprache", { kind: "asks", proposal: 6 }],
  ["cefr", "B1/B2", { kind: "asks", proposal: 3 }],
  ["cefr", "B1+", { kind: "asks", proposal: 3 }],
  ["cefr", "2", { kind: "asks", proposal: 2 }],
  ["cefr", "ein bisschen", { kind: "asks", proposal: null }],
  ["cefr", "B3", { kind: "fault", because: "level-unknown" }],
  ["cefr", "=A1", { kind: "fault", because: "level-formula" }],
  ["skill-0-4", "2", { kind: "level", level: 2 }],
  ["skill-0-4", "2,0", { kind: "level", level: 2 }],
  ["skill-0-4", "2.0", { kind: "level", level: 2 }],
  ["skill-0-4", "selbständig", { kind: "level", level: 3 }],
  ["skill-0-4", "3 · selbständig", { kind: "level", level: 3 }],
  ["skill-0-4", "7", { kind: "fault", because: "level-beyond" }],
  ["skill-0-4", "-1", { kind: "fault", because: "level-beyond" }],
  ["skill-0-4", "2,5", { kind: "fault", because: "level-between" }],
  ["skill-0-4", "1000000000000", { kind: "fault", because: "level-beyond" }],
  ["skill-0-4", "***", { kind: "fault", because: "level-unknown" }],
] as const)("on the scale %s, %s says %o", (key, cell, said) => {
  expect(levelIn(cell, scale(key))).toEqual(said);
});

const roles = rolesInUse(ISF_2001.qualification, []);

test.each([
  ["Servicetechniker Ausland", { kind: "role", role: "service-technician-abroad" }],
  ["service technician abroad", { kind: "role", role: "service-technician-abroad" }],
  ["Exportsachbearbeitung", { kind: "role", role: "export-clerk" }],
  ["Trainer Auslandspersonal", { kind: "role", role: "trainer-of-foreign-staff" }],
  ["start-up manager abroad", { kind: "role", role: "start-up-manager-abroad" }],
  ["Anlaufmanager", { kind: "asks", proposal: "start-up-manager-abroad" }],
  ["Konstruktion", { kind: "asks", proposal: "cross-border-development-engineer" }],
  ["Montage", { kind: "asks", proposal: "home-plant-worker" }],
  ["Pförtner", { kind: "asks", proposal: null }],
] as const)("the role %s says %o", (word, said) => {
  expect(roleIn(word, roles)).toEqual(said);
});

test("a role that the firm has given up is not proposed", () => {
  expect(
    roleIn(
      "Montage",
      roles.filter(({ key }) => key !== "home-plant-worker"),
    ),
  ).toEqual({ kind: "asks", proposal: null });
});

test("a cell may name several roles", () => {
  expect(roleWordsIn("Montage / Trainer; Einkauf, Montage")).toEqual(["Montage", "Trainer", "Einkauf"]);
});
