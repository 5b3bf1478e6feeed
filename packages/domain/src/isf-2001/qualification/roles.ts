import type { FrameworkSource } from "../../framework.ts";

type Role = FrameworkSource["qualification"]["roles"][number];
type Required = Role["requires"];

/**
 * Roles in which work crosses a border, with the levels they need. The paper speaks of such
 * specialists and managers and of the whole workforce (§A); the profiles are the house's.
 */
export const ROLES: FrameworkSource["qualification"]["roles"] = [
  {
    key: "export-clerk",
    label: { de: "Exportsachbearbeitung", en: "Export clerk" },
    help: {
      de: "Wickelt Aufträge aus dem Ausland vom Stammwerk aus ab.",
      en: "Handles orders from abroad from the home plant.",
    },
    source: "§4(1), §A",
    boundaryCrosser: false,
    requires: [
      needs("export-handling", 4, 3),
      needs("english", 4, 3),
      needs("country-expertise", 3, 2),
      needs("local-language", 2, 1),
      needs("contract-negotiation", 2, 1),
      needs("product-expertise", 2, 1),
    ],
  },
  {
    key: "service-technician-abroad",
    label: { de: "Servicetechnik Ausland", en: "Service technician abroad" },
    help: {
      de: "Montiert, wartet und repariert beim Kunden in anderen Ländern.",
      en: "Installs, maintains and repairs at customers' in other countries.",
    },
    source: "§4(1), §A",
    boundaryCrosser: true,
    requires: [
      needs("service-commissioning", 4, 3),
      needs("product-expertise", 4, 2),
      needs("english", 3, 2),
      needs("local-language", 3, 2),
      needs("intercultural-conduct", 3, 2),
      needs("instructing-others", 2, 1),
    ],
  },
  {
    key: "start-up-manager-abroad",
    label: { de: "Anlaufmanagement Ausland", en: "Start-up manager abroad" },
    help: {
      de: "Bringt eine Fertigung am neuen Ort zum Laufen und kehrt dann zurück.",
      en: "Gets production going in the new place and then returns.",
    },
    source: "§4(2), §A",
    boundaryCrosser: true,
    requires: [
      needs("production-ramp-up", 4, 3),
      needs("process-quality", 3, 2),
      needs("cross-border-projects", 3, 2),
      needs("english", 4, 2),
      needs("mixed-team-work", 3, 2),
      needs("leading-at-distance", 2, 1),
      needs("country-expertise", 2, 1),
      needs("local-language", 2, 1),
    ],
  },
  {
    key: "trainer-of-foreign-staff",
    label: { de: "Training von Auslandspersonal", en: "Trainer of foreign staff" },
    help: {
      de: "Lernt Beschäftigte ausländischer Standorte an, hier oder dort.",
      en: "Instructs employees of foreign sites, here or there.",
    },
    source: "§A",
    boundaryCrosser: true,
    requires: [
      needs("instructing-others", 4, 3),
      needs("product-expertise", 3, 2),
      needs("intercultural-conduct", 3, 2),
      needs("english", 3, 2),
      needs("process-quality", 3, 1),
      needs("local-language", 2, 1),
    ],
  },
  {
    key: "cross-border-development-engineer",
    label: { de: "Entwicklung im Verbund", en: "Boundary-crossing development engineer" },
    help: {
      de: "Entwickelt Produkte gemeinsam mit Kunden und Standorten in anderen Ländern.",
      en: "Develops products together with customers and sites in other countries.",
    },
    source: "§4(4), §A",
    boundaryCrosser: true,
    requires: [
      needs("shared-design", 4, 3),
      needs("product-expertise", 4, 2),
      needs("english", 4, 2),
      needs("mixed-team-work", 3, 2),
      needs("interface-coordination", 3, 2),
      needs("cross-border-projects", 2, 1),
    ],
  },
  {
    key: "plant-manager-abroad",
    label: { de: "Werkleitung Ausland", en: "Plant manager abroad" },
    help: {
      de: "Leitet einen Standort im Ausland auf Dauer.",
      en: "Manages a site abroad permanently.",
    },
    source: "§4(3), §A",
    boundaryCrosser: true,
    requires: [
      needs("site-management", 4, 3),
      needs("leading-at-distance", 3, 2),
      needs("intercultural-conduct", 4, 2),
      needs("country-expertise", 4, 2),
      needs("english", 5, 2),
      needs("local-language", 3, 2),
      needs("contract-negotiation", 3, 1),
      needs("production-ramp-up", 2, 1),
    ],
  },
  {
    key: "purchasing-agent",
    label: { de: "Einkauf international", en: "Purchasing agent" },
    help: {
      de: "Kauft im Ausland ein und betreut Lieferanten dort.",
      en: "Buys abroad and looks after suppliers there.",
    },
    source: "fn18, §A",
    boundaryCrosser: false,
    requires: [
      needs("international-sourcing", 4, 3),
      needs("contract-negotiation", 3, 2),
      needs("english", 4, 2),
      needs("process-quality", 2, 1),
      needs("country-expertise", 2, 1),
    ],
  },
  {
    key: "home-plant-worker",
    label: { de: "Fertigung im Stammwerk", en: "Home-plant worker" },
    help: {
      de: "Arbeitet zu Hause in einer Fertigung, die auf mehrere Orte verteilt ist.",
      en: "Works at home in a production that is spread over several places.",
    },
    source: "§4(2), §A",
    boundaryCrosser: false,
    requires: [
      needs("product-expertise", 3, 2),
      needs("process-quality", 3, 2),
      needs("interface-coordination", 2, 2),
      needs("english", 2, 1),
      needs("instructing-others", 2, 1),
      needs("mixed-team-work", 2, 1),
    ],
  },
];

function needs(competence: string, level: number, weight: number): Required[number] {
  return { competence, level, weight };
}
