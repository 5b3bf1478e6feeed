import type { FrameworkSource } from "../../framework.ts";

type Staffing = NonNullable<FrameworkSource["qualification"]["staffing"]>;

/**
 * Who is usually needed for a strategy or a form in one country. The paper says what each newly asks of a firm (§4,
 * §5) and that people who cross borders are scarce (§A); how many people in which role is the house's proposal.
 */
export const STAFFING: Staffing = [
  ...forStrategy("export-extension", "§4(1)", { "service-technician-abroad": 2, "export-clerk": 1 }),
  ...forStrategy("cost-reduction", "§4(2)", {
    "start-up-manager-abroad": 1,
    "trainer-of-foreign-staff": 2,
    "home-plant-worker": 4,
  }),
  ...forStrategy("market-development", "§4(3)", { "plant-manager-abroad": 1, "service-technician-abroad": 2 }),
  ...forStrategy("follow-key-customers", "§4(4)", {
    "cross-border-development-engineer": 2,
    "start-up-manager-abroad": 1,
  }),
  ...forForm("import", "fn18", { "purchasing-agent": 1 }),
  ...forForm("direct-export", "§5(1), §A", { "export-clerk": 1 }),
  ...forForm("third-party-sales", "§5(1), §A", { "export-clerk": 1, "service-technician-abroad": 1 }),
  ...forForm("licensing", "§5(1), §A", { "trainer-of-foreign-staff": 1 }),
  ...forForm("management-contract", "§5(1), §A", { "plant-manager-abroad": 1, "trainer-of-foreign-staff": 1 }),
  ...forForm("subcontracting", "fn18", { "purchasing-agent": 1, "trainer-of-foreign-staff": 1 }),
  ...forForm("joint-venture", "§5(1), §A", { "plant-manager-abroad": 1, "trainer-of-foreign-staff": 1 }),
  ...forForm("acquisition", "§5(1), §A", { "plant-manager-abroad": 1, "trainer-of-foreign-staff": 1 }),
  ...forForm("sales-subsidiary", "§5(2)", { "service-technician-abroad": 2, "export-clerk": 1 }),
  ...forForm("assembly-site", "§5(1), §A", {
    "start-up-manager-abroad": 1,
    "trainer-of-foreign-staff": 2,
    "home-plant-worker": 2,
  }),
  ...forForm("manufacturing-site", "§5(1), §A", {
    "plant-manager-abroad": 1,
    "start-up-manager-abroad": 2,
    "trainer-of-foreign-staff": 3,
    "home-plant-worker": 4,
    "purchasing-agent": 1,
  }),
  ...forForm("international-network", "§5(1), §A", {
    "plant-manager-abroad": 1,
    "cross-border-development-engineer": 3,
    "home-plant-worker": 4,
  }),
];

/** People by the key of their role. */
type People = Readonly<Record<string, number>>;

function forStrategy(strategy: string, source: string, people: People): Staffing {
  return because({ kind: "strategy", strategy }, source, people);
}

function forForm(form: string, source: string, people: People): Staffing {
  return because({ kind: "form", form }, source, people);
}

function because(reason: Staffing[number]["because"], source: string, people: People): Staffing {
  return Object.entries(people).map(([role, count]) => ({ because: reason, role, people: count, source }));
}
