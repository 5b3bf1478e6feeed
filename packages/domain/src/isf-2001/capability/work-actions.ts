import type { ActionTemplates } from "./requirements.ts";

const WORK = { field: "work", source: "§A" } as const;

export const WORK_ACTIONS: ActionTemplates = [
  {
    ...WORK,
    key: "boundary-crosser-pool",
    label: { de: "Kreis der Grenzgänger aufbauen", en: "Build a circle of boundary crossers" },
    help: {
      de: "Geeignete Leute ansprechen, vorbereiten und ihre Arbeit zu Hause vertreten lassen.",
      en: "Approach suitable people, prepare them and have their work at home covered.",
    },
    phase: "build-up",
    answers: ["boundary-crossers"],
    effortDays: 10,
  },
  {
    ...WORK,
    key: "boundary-crosser-hiring",
    label: {
      de: "Leute mit Sprache und Landeskenntnis einstellen",
      en: "Hire people who know the language and the country",
    },
    help: {
      de: "Stellen besetzen, für die im Betrieb niemand in Frage kommt.",
      en: "Fill posts for which nobody in the firm is suited.",
    },
    phase: "build-up",
    answers: ["boundary-crossers", "language-qualification"],
    effortDays: 15,
  },
  {
    ...WORK,
    key: "technical-training",
    label: { de: "Fachliche Schulung", en: "Technical training" },
    help: {
      de: "Beschäftigte auf Technik, Service und Qualität der neuen Aufgaben vorbereiten.",
      en: "Prepare employees for the technology, service and quality of the new tasks.",
    },
    phase: "build-up",
    answers: ["technical-qualification"],
    effortDays: 12,
  },
  {
    ...WORK,
    key: "instruction-on-site",
    label: { de: "Einweisung vor Ort", en: "On-site instruction" },
    help: {
      de: "Erfahrene Leute arbeiten eine Zeit lang mit den neuen Kollegen am Standort.",
      en: "Experienced people work with the new colleagues at the site for a time.",
    },
    phase: "operating",
    answers: ["technical-qualification", "knowledge-transfer"],
    effortDays: 15,
  },
  {
    ...WORK,
    key: "language-course",
    label: { de: "Sprachkurs mit Bezug zur Arbeit", en: "Job-related language course" },
    help: {
      de: "Englisch oder die Landessprache für alle, die sie im Alltag brauchen.",
      en: "English or the language of the country for all who need it from day to day.",
    },
    phase: "build-up",
    answers: ["language-qualification"],
    effortDays: 12,
  },
  {
    ...WORK,
    key: "intercultural-workshop",
    label: { de: "Workshop zum Zielland", en: "Workshop on the target country" },
    help: {
      de: "Mit Menschen aus dem Land üben, wie dort gearbeitet und verhandelt wird.",
      en: "Practise with people from the country how work and negotiation go there.",
    },
    phase: "build-up",
    answers: ["intercultural-qualification"],
    effortDays: 3,
  },
  {
    ...WORK,
    key: "stay-abroad",
    label: { de: "Einige Wochen am anderen Ort", en: "A few weeks in the other place" },
    help: {
      de: "Beschäftigte beider Seiten arbeiten für einige Wochen beim anderen mit.",
      en: "Employees of either side work at the other's for a few weeks.",
    },
    phase: "build-up",
    answers: ["intercultural-qualification", "language-qualification"],
    effortDays: 20,
  },
  {
    ...WORK,
    key: "early-information",
    label: { de: "Belegschaft und Betriebsrat früh einbeziehen", en: "Involve workforce and works council early" },
    help: {
      de: "Vor dem Beschluss sagen, was geplant ist, wen es betrifft und was offen ist.",
      en: "Say before the decision what is planned, whom it concerns and what is open.",
    },
    phase: "decision",
    answers: ["workforce-acceptance"],
    effortDays: 3,
  },
  {
    ...WORK,
    key: "home-plant-commitment",
    label: { de: "Zusage für das Stammwerk aushandeln", en: "Negotiate a commitment to the home plant" },
    help: {
      de: "Schriftlich festhalten, welche Aufgaben und Arbeitsplätze zu Hause bleiben.",
      en: "Put in writing which tasks and jobs stay at home.",
    },
    phase: "build-up",
    answers: ["workforce-acceptance"],
    effortDays: 6,
  },
  {
    ...WORK,
    key: "travel-agreement",
    label: { de: "Betriebsvereinbarung zu Reise und Entsendung", en: "Works agreement on travel and posting" },
    help: {
      de: "Zeiten, Zulagen, Ausgleich und Grenzen für die Arbeit im Ausland regeln.",
      en: "Settle times, allowances, compensation and limits for work abroad.",
    },
    phase: "build-up",
    answers: ["mobility-arrangements"],
    effortDays: 6,
  },
  {
    ...WORK,
    key: "return-promise",
    label: { de: "Rückkehr verbindlich zusagen", en: "Make a binding promise of return" },
    help: {
      de: "Wer ins Ausland geht, weiß vorher, auf welche Stelle er oder sie zurückkommt.",
      en: "Whoever goes abroad knows beforehand which post they will come back to.",
    },
    phase: "build-up",
    answers: ["mobility-arrangements", "boundary-crossers"],
    effortDays: 2,
  },
  {
    ...WORK,
    key: "workload-check",
    label: { de: "Belastung regelmäßig besprechen", en: "Talk about the workload regularly" },
    help: {
      de: "Jedes Quartal mit den Betroffenen klären, was zu viel wird und wer entlastet.",
      en: "Clarify each quarter with those concerned what is becoming too much and who relieves them.",
    },
    phase: "operating",
    answers: ["workforce-acceptance", "mobility-arrangements"],
    effortDays: 4,
  },
];
