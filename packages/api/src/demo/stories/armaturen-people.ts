import type { RegisterStory } from "../story.ts";

type Employee = RegisterStory["employees"][number];
type Level = Employee["levels"][number];

/** Who has been written down by now: those who work for Czechia first, and nobody by name. */
export const ARMATUREN_PEOPLE: RegisterStory = {
  on: -60,
  by: "katrin",
  endsOn: 670,
  terms: {
    purpose:
      "Einsatz und Qualifizierung für Vertrieb und Service in Tschechien planen. Keine Leistungs- oder Verhaltenskontrolle.",
    legalBasis: "works-agreement",
    worksAgreement: "BV 3/2026",
    keepsNames: false,
    namesReleased: false,
  },
  employees: [
    technician("10001", [manager("service-commissioning", 4), test("english", 3), czech(2)]),
    technician("10002", [manager("service-commissioning", 4), certificate("english", 2), czech(2)]),
    technician("10003", [manager("service-commissioning", 3), manager("product-expertise", 4), test("english", 2)]),
    technician("10004", [manager("service-commissioning", 2)]),
    technician("10005", [manager("product-expertise", 3), certificate("english", 4)]),
    {
      ...{ on: -50, by: "birgit", staffNumber: "10006", account: "thomas" },
      roles: ["trainer-of-foreign-staff", "service-technician-abroad"],
      levels: [manager("instructing-others", 3), manager("service-commissioning", 4), test("english", 3)],
    },
    clerk("10007", [manager("export-handling", 4), certificate("english", 4)]),
    clerk("10008", [manager("export-handling", 3), test("english", 3), manager("country-expertise", 1)]),
    worker("10009", [manager("product-expertise", 3), manager("process-quality", 3)]),
    worker("10010", [manager("product-expertise", 2)]),
    worker("10011", [manager("process-quality", 4), manager("instructing-others", 2)]),
    worker("10012", []),
  ],
};

function technician(staffNumber: string, levels: readonly Level[]): Employee {
  return { on: -52, by: "birgit", staffNumber, roles: ["service-technician-abroad"], levels };
}

function clerk(staffNumber: string, levels: readonly Level[]): Employee {
  return { on: -48, by: "birgit", staffNumber, roles: ["export-clerk"], levels };
}

function worker(staffNumber: string, levels: readonly Level[]): Employee {
  return { on: -47, by: "birgit", staffNumber, roles: ["home-plant-worker"], levels };
}

function manager(competence: string, level: number): Level {
  return { competence, level, source: "manager", readOn: -55 };
}

function test(competence: string, level: number): Level {
  return { competence, level, source: "test", readOn: -120 };
}

function certificate(competence: string, level: number): Level {
  return { competence, level, source: "certificate", readOn: -400 };
}

/** The two who take the course. */
function czech(level: number): Level {
  return test("local-language/cs", level);
}
