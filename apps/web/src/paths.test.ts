import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type FirmSection, paths, type StaffSection, type VentureSection } from "./paths.ts";

/** Every section by name: one that is added to the type and not here does not compile. */
const FIRM = namesOf<FirmSection>({
  edit: true,
  impulses: true,
  position: true,
  rounds: true,
  strategies: true,
  "what-if": true,
  ladder: true,
  cooperations: true,
  capability: true,
  "home-plant": true,
  framework: true,
  actions: true,
  roadmap: true,
  qualification: true,
  workforce: true,
});
const STAFF = namesOf<StaffSection>({
  qualification: true,
  "qualification/gaps": true,
  "qualification/roles": true,
  "qualification/measures": true,
  "qualification/self": true,
  "qualification/people": true,
  "qualification/import": true,
  "qualification/views": true,
  workforce: true,
});
const VENTURE = namesOf<VentureSection>({ strategy: true, decisions: true, operating: true, edit: true });
const MINE = namesOf<Parameters<typeof paths.mySection>[1]>({ questions: true, decisions: true, record: true });
const PLACE = { tenant: "t", firmId: "f" };

const ADDRESSES: Readonly<Record<keyof typeof paths, readonly string[]>> = {
  portfolio: [paths.portfolio("t")],
  newFirm: [paths.newFirm("t")],
  firm: [paths.firm("t", "f")],
  firmSection: FIRM.map((section) => paths.firmSection("t", "f", section)),
  round: [paths.round("t", "f", "r")],
  rate: [paths.rate("t", "f")],
  newVenture: [paths.newVenture("t", "f")],
  venture: [paths.venture("t", "f", "v")],
  ventureSection: VENTURE.map((section) => paths.ventureSection("t", "f", "v", section)),
  knownThen: [paths.knownThen("t", "f", "v", "d")],
  staff: [
    // Who looked into records is for the firm alone to know: no role of the house reads it, and none gets a link.
    ...STAFF.filter((section) => section !== "qualification/views").map((section) =>
      paths.staff({ ...PLACE, side: "house" }, section),
    ),
    ...STAFF.map((section) => paths.staff({ ...PLACE, side: "firm" }, section)),
  ],
  frameworks: [paths.frameworks("t")],
  frameworkImport: [paths.frameworkImport("t")],
  frameworkDraft: [paths.frameworkDraft("t", "d")],
  frameworkVersion: [paths.frameworkVersion("t", "v")],
  frameworkUpgrade: [paths.frameworkUpgrade("t", "v")],
  my: [paths.my("t")],
  mySection: MINE.map((section) => paths.mySection("t", section)),
};

test("every address that a link can have is a page", () => {
  const pages = readdirSync(join(import.meta.dirname, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => new RegExp(`^/${file.slice(0, -"/page.tsx".length).replace(/\[\w+\]/g, "[^/]+")}$`));

  const astray = Object.values(ADDRESSES)
    .flat()
    .filter((address) => !pages.some((page) => page.test(address)));

  expect(astray).toEqual([]);
});

function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] {
  return Object.keys(names) as Name[];
}
