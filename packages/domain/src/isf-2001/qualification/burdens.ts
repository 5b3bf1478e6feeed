import type { FrameworkSource } from "../../framework.ts";

/** What going abroad costs the people who carry it (§A). */
export const BURDENS: FrameworkSource["qualification"]["burdens"] = [
  {
    key: "workload",
    label: { de: "Mehrarbeit", en: "Extra work" },
    help: {
      de: "Wie viel kommt zur bisherigen Arbeit hinzu, ohne dass jemand entlastet wird?",
      en: "How much is added to the existing work without any relief?",
    },
    source: "§A",
  },
  {
    key: "mobility",
    label: { de: "Reisen und Abwesenheit", en: "Travel and absence" },
    help: {
      de: "Wie oft und wie lange müssen die Beschäftigten unterwegs sein?",
      en: "How much time away from home does the task demand?",
    },
    source: "§A",
  },
  {
    key: "private-life",
    label: { de: "Familie und Privatleben", en: "Family and private life" },
    help: {
      de: "Wie sehr greift die Aufgabe in das Leben außerhalb der Arbeit ein?",
      en: "How much does the task reach into life outside work?",
    },
    source: "§A",
  },
  {
    key: "knowledge-transfer-conflict",
    label: { de: "Künftige Rivalen anlernen", en: "Teaching future rivals" },
    help: {
      de: "Sollen Beschäftigte ihr Wissen an Menschen geben, die später um dieselbe Arbeit konkurrieren könnten?",
      en: "Are employees to give their knowledge to people who may later compete for the same work?",
    },
    source: "§A",
  },
  {
    key: "job-security",
    label: { de: "Sorge um den Arbeitsplatz", en: "Worry about one's job" },
    help: {
      de: "Wie sehr fürchten Beschäftigte, dass ihre Arbeit ins Ausland geht?",
      en: "How much do employees fear that their work will go abroad?",
    },
    source: "§A, fn22",
  },
];

/** How a burden is answered: the paper asks for solutions that people can live with, and leaves them to the firms (§A). */
export const ANSWERS: FrameworkSource["qualification"]["answers"] = [
  {
    key: "works-agreement",
    label: { de: "Betriebsvereinbarung", en: "Works agreement" },
    help: {
      de: "Leitung und Betriebsrat halten gemeinsam fest, was gilt.",
      en: "Management and works council lay down together what applies.",
    },
    source: "§A",
  },
  {
    key: "compensation",
    label: { de: "Ausgleich in Geld oder Zeit", en: "Compensation in money or time" },
    help: {
      de: "Zulagen, freie Tage oder beides für das, was zusätzlich geleistet wird.",
      en: "Allowances, days off or both for what is done in addition.",
    },
    source: "§A",
  },
  {
    key: "return-guarantee",
    label: { de: "Rückkehrgarantie", en: "Return guarantee" },
    help: {
      de: "Die Stelle oder eine gleichwertige wartet zu Hause.",
      en: "The post, or one of equal value, is waiting at home.",
    },
    source: "§A",
  },
  {
    key: "rotation-limit",
    label: { de: "Grenze für Einsätze", en: "Limit on assignments" },
    help: {
      de: "Höchstens so viele Wochen im Jahr, dann übernimmt jemand anderes.",
      en: "At most so many weeks a year, then somebody else takes over.",
    },
    source: "§A",
  },
  {
    key: "workload-relief",
    label: { de: "Entlastung bei der Arbeit", en: "Relief from work" },
    help: {
      de: "Aufgaben werden abgegeben oder zusätzliche Leute eingestellt.",
      en: "Tasks are handed over or additional people hired.",
    },
    source: "§A",
  },
  {
    key: "job-guarantee",
    label: { de: "Beschäftigungsgarantie", en: "Job guarantee" },
    help: {
      de: "Bis zu einem Datum verliert niemand wegen des Vorhabens die Arbeit.",
      en: "Until a certain date nobody loses their job because of the venture.",
    },
    source: "§A",
  },
  {
    key: "family-support",
    label: { de: "Hilfe für die Familie", en: "Support for the family" },
    help: {
      de: "Unterstützung bei Umzug, Schule, Betreuung oder Heimreisen.",
      en: "Support with moving, schools, care or journeys home.",
    },
    source: "§A",
  },
];
