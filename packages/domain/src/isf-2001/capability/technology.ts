import { type CapabilityCriteria, requiredBy } from "./requirements.ts";

const TECHNOLOGY = { field: "technology", weight: 1, scale: "level-0-4" } as const;

export const TECHNOLOGY_CRITERIA: CapabilityCriteria = [
  {
    ...TECHNOLOGY,
    key: "it-integration",
    label: { de: "Gemeinsame IT", en: "Shared IT" },
    help: {
      de: "Arbeiten Stammwerk, Standorte und Partner mit Systemen, die zusammenpassen?",
      en: "Do the home plant, the sites and the partners work with systems that fit together?",
    },
    source: "§A, §4(3)",
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: { "sales-subsidiary": 2, "assembly-site": 3, "manufacturing-site": 3, "international-network": 4 },
    }),
  },
  {
    ...TECHNOLOGY,
    key: "production-equipment",
    label: { de: "Ausstattung der Fertigung", en: "Production equipment" },
    help: {
      de: "Sind die Maschinen zu Hause und im Ausland auf dem Stand, den verteilte Fertigung verlangt?",
      en: "Are the machines at home and abroad up to what distributed production demands?",
    },
    source: "§A",
    required: requiredBy({
      strategies: { "cost-reduction": 3, "market-development": 2, "follow-key-customers": 3 },
      forms: { subcontracting: 2, "assembly-site": 3, "manufacturing-site": 4, "international-network": 4 },
    }),
  },
  {
    ...TECHNOLOGY,
    key: "technical-standardization",
    label: { de: "Einheitliche Technik", en: "Technical standardization" },
    help: {
      de: "Sind Produkte, Teile und Verfahren so festgelegt, dass sie überall gleich herauskommen?",
      en: "Are products, parts and processes laid down so that they turn out the same everywhere?",
    },
    source: "§4(4), §A",
    required: requiredBy({
      strategies: { "cost-reduction": 3, "market-development": 3, "follow-key-customers": 4 },
      forms: { licensing: 3, subcontracting: 3, "manufacturing-site": 3, "international-network": 4 },
    }),
  },
  {
    ...TECHNOLOGY,
    key: "data-exchange",
    label: { de: "Austausch von Daten", en: "Data exchange" },
    help: {
      de: "Kommen Zeichnungen, Aufträge und Prüfdaten sicher und aktuell über die Grenze?",
      en: "Do drawings, orders and test data cross the border safely and up to date?",
    },
    source: "§A, §4(3)",
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 4,
      },
      forms: {
        licensing: 2,
        subcontracting: 3,
        "assembly-site": 3,
        "manufacturing-site": 3,
        "international-network": 4,
      },
    }),
  },
];
