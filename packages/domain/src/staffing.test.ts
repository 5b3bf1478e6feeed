import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES, languagesOf } from "./country-languages.ts";
import { strategyTypes } from "./framework.ts";
import { countedHolders, faultInCounts } from "./head-count.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { requirementsOf, rolesInUse } from "./role-profile.ts";
import {
  faultInNeed,
  needLines,
  needsLanguage,
  openProposals,
  proposedNeeds,
  type StaffedVenture,
} from "./staffing.ts";

const { qualification } = ISF_2001;
const roles = rolesInUse(qualification, []);
const TECHNICIAN = "service-technician-abroad";
const CLERK = "export-clerk";

const CZECH: StaffedVenture = {
  id: "Tschechien",
  countries: ["CZ"],
  strategies: [{ type: "export-extension", country: "CZ" }],
  plannedForms: [{ country: "CZ", form: "third-party-sales" }],
  activeForms: [],
};

describe("what is proposed for one venture, by hand", () => {
  test("strategy and form ask for the same people: the higher count stands, and both say why", () => {
    const proposals = proposedNeeds(CZECH, roles, qualification);

    expect(proposals.map(({ role, people, languages }) => [role, people, languages])).toEqual([
      [TECHNICIAN, 2, ["cs"]],
      [CLERK, 1, ["cs"]],
    ]);
    expect(proposals[0]?.because).toEqual([
      { kind: "strategy", key: "export-extension", country: "CZ", people: 2 },
      { kind: "form", key: "third-party-sales", country: "CZ", people: 1 },
    ]);
  });

  test("a strategy of the whole venture asks in each country, with the language that is spoken there", () => {
    const both: StaffedVenture = {
      ...CZECH,
      countries: ["CZ", "PL"],
      strategies: [{ type: "cost-reduction", country: null }],
      plannedForms: [],
    };
    const proposals = proposedNeeds(both, roles, qualification);

    const trainers = proposals.filter(({ role }) => role === "trainer-of-foreign-staff");
    expect(trainers.map(({ languages }) => languages)).toEqual([["cs"], ["pl"]]);
    const workers = proposals.filter(({ role }) => role === "home-plant-worker");
    expect(workers).toMatchObject([{ people: 4, languages: [], because: [{ country: "CZ" }, { country: "PL" }] }]);
  });

  test("a role that the firm has given up is not proposed", () => {
    const without = roles.filter(({ key }) => key !== CLERK);
    expect(proposedNeeds(CZECH, without, qualification).map(({ role }) => role)).toEqual([TECHNICIAN]);
  });

  test("what was taken is open no longer, in the language or in none; another venture's need answers nothing", () => {
    const proposals = proposedNeeds(CZECH, roles, qualification);
    const need = (ventureId: string, role: string, language: string | null) => ({ ventureId, role, language });

    const open = openProposals(proposals, [need(CZECH.id, TECHNICIAN, "cs"), need("Polen", CLERK, "cs")]);
    expect(open.map(({ role }) => role)).toEqual([CLERK]);
    expect(openProposals(proposals, [need(CZECH.id, CLERK, null), need(CZECH.id, TECHNICIAN, "pl")])).toHaveLength(1);
  });
});

const country = fc.constantFrom("CZ", "PL", "BE", "BR");
const strategy = fc.constantFrom(...strategyTypes(ISF_2001).map(({ key }) => key));
const form = fc.constantFrom(...ISF_2001.ladder.forms.map(({ key }) => key));
const placed = fc.array(fc.record({ country, form }), { maxLength: 4 });
const anyVenture: fc.Arbitrary<StaffedVenture> = fc.record({
  id: fc.constant("v"),
  countries: fc.uniqueArray(country),
  strategies: fc.array(fc.record({ type: strategy, country: fc.option(country) }), { maxLength: 3 }),
  plannedForms: placed,
  activeForms: placed,
});

test("nothing is proposed without a reason that the venture has, and never more than a reason asks for", () => {
  fc.assert(
    fc.property(anyVenture, (venture) => {
      for (const { people, languages, because } of proposedNeeds(venture, roles, qualification)) {
        expect(people).toBe(Math.max(...because.map((reason) => reason.people)));
        for (const { kind, key, country: at } of because) {
          const isHeld =
            kind === "strategy"
              ? venture.strategies.some((held) => held.type === key && (held.country ?? at) === at)
              : [...venture.activeForms, ...venture.plannedForms].some(
                  (each) => each.form === key && each.country === at,
                );
          expect(isHeld).toBe(true);
          if (languages.length > 0) expect(languages).toEqual(languagesOf(at ?? ""));
        }
      }
    }),
  );
});

test("whatever a strategy or form of the venture usually asks for is proposed, and taking all of it leaves nothing open", () => {
  fc.assert(
    fc.property(anyVenture, (venture) => {
      const proposals = proposedNeeds(venture, roles, qualification);
      for (const { form: key } of venture.plannedForms) {
        for (const { because, role, people } of qualification.staffing) {
          if (because.kind !== "form" || because.form !== key) continue;
          expect(proposals.some((each) => each.role === role && each.people >= people)).toBe(true);
        }
      }
      const taken = proposals.map(({ role, languages }) => ({
        ...{ ventureId: venture.id, role, language: languages[0] ?? null },
      }));
      expect(openProposals(proposals, taken)).toEqual([]);
    }),
  );
});

describe("a need", () => {
  const fault = (role: string, language: string | null) =>
    faultInNeed({ role, language }, roles, qualification, LANGUAGES);

  test("has a role in use, and a language only where the role needs one", () => {
    expect(fault(TECHNICIAN, "cs")).toBeNull();
    expect(fault(TECHNICIAN, null)).toBeNull();
    expect(fault("welder", null)).toEqual({ because: "unknown-item", kind: "role", key: "welder" });
    expect(fault(TECHNICIAN, "qq")).toEqual({ because: "unknown-item", kind: "language", key: "qq" });
    expect(fault("purchasing-agent", "cs")).toEqual({ because: "role-without-language" });
  });

  test("says of every competence of its role how many must reach which level, and how many are known to", () => {
    const technician = roles.find(({ key }) => key === TECHNICIAN);
    if (!technician) throw new Error("the framework has lost a role");
    const counts = [
      { role: TECHNICIAN, competence: "", people: 5 },
      { role: TECHNICIAN, competence: "local-language/cs", people: 1 },
      { role: CLERK, competence: "english", people: 3 },
    ];
    const lines = needLines({ people: 2, language: "cs" }, technician, qualification, (competence) =>
      countedHolders(counts, TECHNICIAN, competence),
    );

    expect(lines).toHaveLength(technician.requires.length);
    expect(lines.find(({ competence }) => competence === "local-language/cs")).toMatchObject({
      ...{ required: 3, people: 2, holders: 5, met: 1, cover: "thin", gap: 1 },
    });
    expect(lines.find(({ competence }) => competence === "english")).toMatchObject({ met: null, cover: "not-known" });
    const without = needLines({ people: 2, language: null }, technician, qualification, (competence) =>
      countedHolders(counts, TECHNICIAN, competence),
    );
    expect(without.map(({ competence }) => competence)).not.toContain("local-language/cs");
    expect(needsLanguage(technician, qualification)).toBe(true);
  });
});

describe("counted by hand", () => {
  const held = roles.filter(({ key }) => key === TECHNICIAN);
  const required = requirementsOf(held, new Map([[TECHNICIAN, ["cs"]]]), qualification);
  const of = (people: number | null, competence: string) => ({ id: "", version: 0, competence, people });
  const fault = (counts: readonly ReturnType<typeof of>[], countedOn = "2026-11-20") =>
    faultInCounts(
      { role: TECHNICIAN, countedOn, counts: [...counts] },
      [{ role: TECHNICIAN, competence: "english", people: 3 }],
      required,
      "2026-11-20",
    );

  test("nobody counts ahead, or what the role does not need; taking back is always possible", () => {
    expect(fault([of(2, "local-language/cs")])).toBeNull();
    expect(fault([of(2, "english")], "2026-11-21")).toEqual({ because: "counted-in-the-future" });
    const unknown = { because: "unknown-item", kind: "competence", key: "local-language/pl" };
    expect(fault([of(2, "local-language/pl")])).toEqual(unknown);
    expect(fault([of(null, "local-language/pl")])).toBeNull();
  });

  test("never more people meet a competence than hold the role, also of those counted before", () => {
    expect(fault([of(4, ""), of(5, "local-language/cs")])).toEqual({ because: "more-meet-than-hold" });
    expect(fault([of(2, "")])).toEqual({ because: "more-meet-than-hold" });
    expect(fault([of(2, ""), of(1, "english")])).toBeNull();
    expect(fault([of(9, "english")])).toBeNull();
  });
});
