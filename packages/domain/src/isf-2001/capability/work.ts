import { type CapabilityCriteria, requiredBy } from "./requirements.ts";

const WORK = { field: "work", source: "§A", weight: 1, scale: "level-0-4" } as const;

export const WORK_CRITERIA: CapabilityCriteria = [
  {
    ...WORK,
    key: "boundary-crossers",
    label: { de: "Grenzgänger", en: "Boundary crossers" },
    help: {
      de: "Gibt es genug Fach- und Führungskräfte, die zwischen den Ländern arbeiten können und wollen?",
      en: "Are there enough specialists and managers who can and will work between countries?",
    },
    // The paper names them as the bottleneck of its time, so they count double.
    weight: 2,
    required: requiredBy({
      strategies: {
        "export-extension": 3,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: {
        "joint-venture": 3,
        "sales-subsidiary": 2,
        "assembly-site": 3,
        "manufacturing-site": 3,
        "international-network": 4,
      },
    }),
  },
  {
    ...WORK,
    key: "technical-qualification",
    label: { de: "Fachliche Qualifikation", en: "Technical qualification" },
    help: {
      de: "Beherrschen die Beschäftigten hier und dort, was die neuen Aufgaben fachlich verlangen?",
      en: "Do employees here and there master what the new tasks demand technically?",
    },
    required: requiredBy({
      strategies: {
        "export-extension": 3,
        "cost-reduction": 3,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: { "management-contract": 3, "assembly-site": 2, "manufacturing-site": 3, "international-network": 4 },
    }),
  },
  {
    ...WORK,
    key: "language-qualification",
    label: { de: "Sprachkenntnisse", en: "Language skills" },
    help: {
      de: "Können sich alle, die mit dem Ausland zu tun haben, dort ausreichend verständigen?",
      en: "Can all who deal with units abroad make themselves understood there well enough?",
    },
    required: requiredBy({
      strategies: {
        "export-extension": 3,
        "cost-reduction": 2,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: {
        "direct-export": 2,
        "joint-venture": 3,
        "sales-subsidiary": 3,
        "manufacturing-site": 3,
        "international-network": 3,
      },
    }),
  },
  {
    ...WORK,
    key: "intercultural-qualification",
    label: { de: "Umgang mit anderen Kulturen", en: "Dealing with other cultures" },
    help: {
      de: "Verstehen die Beteiligten, wie im anderen Land gearbeitet, geführt und verhandelt wird?",
      en: "Do those involved understand how people work, lead and negotiate in the other country?",
    },
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 2,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: { "joint-venture": 3, acquisition: 3, "manufacturing-site": 3, "international-network": 3 },
    }),
  },
  {
    ...WORK,
    key: "workforce-acceptance",
    label: { de: "Rückhalt in der Belegschaft", en: "Backing of the workforce" },
    help: {
      de: "Trägt die Belegschaft das Vorhaben mit, obwohl es Mehrarbeit und Sorge um Arbeitsplätze bringen kann?",
      en: "Does the workforce back the venture, although it may bring extra work and worry about jobs?",
    },
    required: requiredBy({
      // Where work leaves the home plant, those who are to pass it on must be won first.
      strategies: { "export-extension": 2, "cost-reduction": 4, "market-development": 3, "follow-key-customers": 2 },
      forms: { "assembly-site": 2, "manufacturing-site": 3, "international-network": 3 },
    }),
  },
  {
    ...WORK,
    key: "mobility-arrangements",
    label: { de: "Regeln für Reisen und Entsendung", en: "Arrangements for travel and posting" },
    help: {
      de: "Ist geregelt, was für Menschen gilt, die oft reisen oder länger im Ausland arbeiten?",
      en: "Is it settled what applies to people who travel often or work abroad for longer?",
    },
    required: requiredBy({
      strategies: {
        "export-extension": 2,
        "cost-reduction": 2,
        "market-development": 3,
        "follow-key-customers": 3,
      },
      forms: { "sales-subsidiary": 2, "assembly-site": 3, "manufacturing-site": 3, "international-network": 3 },
    }),
  },
];
