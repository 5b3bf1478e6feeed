import { type CapabilityCriteria, requiredBy } from "./requirements.ts";

const ORGANIZATION = { field: "organization", weight: 1, scale: "level-0-4" } as const;

export const ORGANIZATION_CRITERIA: CapabilityCriteria = [
  {
    ...ORGANIZATION,
    key: "process-adaptation",
    label: { de: "Abläufe angepasst", en: "Processes adapted" },
    help: {
      de: "Sind die Abläufe im Stammwerk auf die Arbeit mit dem Ausland umgestellt?",
      en: "Have the home plant's processes been changed for working with units abroad?",
    },
    source: "§A",
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: {
        "direct-export": 1,
        "sales-subsidiary": 2,
        acquisition: 3,
        "assembly-site": 3,
        "manufacturing-site": 3,
        "international-network": 4,
      },
    }),
  },
  {
    ...ORGANIZATION,
    key: "interface-management",
    label: { de: "Schnittstellen im Griff", en: "Interfaces under control" },
    help: {
      de: "Läuft die Übergabe zwischen den Standorten, ohne dass Zeit, Qualität oder Flexibilität verloren gehen?",
      en: "Do handovers between sites run without losing time, quality or flexibility?",
    },
    source: "§4(2)",
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 4,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: {
        "third-party-sales": 2,
        subcontracting: 3,
        "assembly-site": 3,
        "manufacturing-site": 4,
        "international-network": 4,
      },
    }),
  },
  {
    ...ORGANIZATION,
    key: "international-management",
    label: { de: "Führung über Grenzen", en: "International management" },
    help: {
      de: "Gibt es Leitung, Planung und Controlling, die das Ausland einschließen?",
      en: "Are there leadership, planning and controlling that include the units abroad?",
    },
    source: "§4(3)",
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 3,
        "market-development": 4,
        "follow-key-customers": 3,
      },
      forms: {
        "management-contract": 2,
        "joint-venture": 3,
        acquisition: 3,
        "sales-subsidiary": 3,
        "manufacturing-site": 4,
        "international-network": 4,
      },
    }),
  },
  {
    ...ORGANIZATION,
    key: "knowledge-transfer",
    label: { de: "Weitergabe von Wissen", en: "Knowledge transfer" },
    help: {
      de: "Ist geregelt, wie Wissen zwischen Stammwerk und Ausland weitergegeben wird, in beide Richtungen?",
      en: "Is it settled how knowledge passes between the home plant and units abroad, both ways?",
    },
    source: "§4(1), §4(3)",
    required: requiredBy({
      strategies: {
        "export-extension": 3,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: {
        licensing: 2,
        "management-contract": 3,
        "joint-venture": 3,
        "assembly-site": 3,
        "manufacturing-site": 4,
        "international-network": 4,
      },
    }),
  },
  {
    ...ORGANIZATION,
    key: "rules-and-responsibilities",
    label: { de: "Regeln und Zuständigkeiten", en: "Rules and responsibilities" },
    help: {
      de: "Weiß jeder Standort und jeder Partner, wer was entscheidet und wer wofür einsteht?",
      en: "Does every site and partner know who decides what and who answers for what?",
    },
    source: "§A, §5(3)",
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: {
        "third-party-sales": 2,
        licensing: 3,
        "joint-venture": 3,
        "sales-subsidiary": 2,
        "manufacturing-site": 3,
        "international-network": 4,
      },
    }),
  },
  {
    ...ORGANIZATION,
    key: "market-information-flow",
    label: { de: "Nachrichten vom Markt", en: "Market information" },
    help: {
      de: "Erfährt das Stammwerk rechtzeitig, was Kunden und Wettbewerber im Ausland tun?",
      en: "Does the home plant learn in time what customers and competitors abroad are doing?",
    },
    source: "§4(1), §4(3)",
    required: requiredBy({
      // Staying at home asks for this too: the reasons for it must be watched.
      strategies: { "export-extension": 4, "market-development": 4, "follow-key-customers": 2, null: 2 },
      forms: { "indirect-export": 1, "third-party-sales": 3, "sales-subsidiary": 3 },
    }),
  },
];
