import type { FrameworkSource } from "../../framework.ts";

const TECHNICAL = { source: "§A", kind: "technical", scale: "skill-0-4" } as const;
const LANGUAGE = { source: "§A", kind: "language", scale: "cefr" } as const;
const INTERCULTURAL = { source: "§A", kind: "intercultural", scale: "skill-0-4" } as const;
const INTERNATIONAL_MANAGEMENT = { kind: "international-management", scale: "skill-0-4" } as const;

/** What people need who work across borders. The paper names the kinds (§A); the single competences are the house's. */
export const COMPETENCES: FrameworkSource["qualification"]["competences"] = [
  {
    ...TECHNICAL,
    key: "product-expertise",
    label: { de: "Fachkenntnis der Produkte", en: "Knowledge of the products" },
    help: {
      de: "Kennt Aufbau, Anwendung und Grenzen der eigenen Produkte.",
      en: "Knows how the firm's products are built, what they are used for and where their limits are.",
    },
  },
  {
    ...TECHNICAL,
    key: "service-commissioning",
    label: { de: "Inbetriebnahme und Service", en: "Commissioning and service" },
    help: {
      de: "Nimmt Anlagen beim Kunden in Betrieb, wartet sie und behebt Störungen.",
      en: "Puts equipment into operation at the customer's, maintains it and clears faults.",
    },
  },
  {
    ...TECHNICAL,
    key: "production-ramp-up",
    label: { de: "Anlauf einer Fertigung", en: "Ramp-up of production" },
    help: {
      de: "Bringt eine neue Linie an einem neuen Ort auf Menge und Güte.",
      en: "Brings a new line in a new place up to quantity and quality.",
    },
  },
  {
    ...TECHNICAL,
    key: "process-quality",
    label: { de: "Prozesse und Qualität sichern", en: "Securing processes and quality" },
    help: {
      de: "Hält Abläufe stabil, prüft Ergebnisse und stellt Fehler ab.",
      en: "Keeps processes stable, checks results and removes faults.",
    },
  },
  {
    ...TECHNICAL,
    key: "export-handling",
    label: { de: "Exportabwicklung", en: "Export handling" },
    help: {
      de: "Beherrscht Zoll, Lieferbedingungen, Zahlung und Versand ins Ausland.",
      en: "Masters customs, terms of delivery, payment and shipping abroad.",
    },
  },
  {
    ...TECHNICAL,
    key: "international-sourcing",
    label: { de: "Einkauf im Ausland", en: "Buying abroad" },
    help: {
      de: "Findet, prüft und entwickelt Lieferanten in anderen Ländern.",
      en: "Finds, checks and develops suppliers in other countries.",
    },
    source: "fn18, §A",
  },
  {
    ...TECHNICAL,
    key: "shared-design",
    label: { de: "Konstruieren an mehreren Orten", en: "Design in several places" },
    help: {
      de: "Entwickelt gemeinsam mit anderen Standorten an denselben Daten und Normen.",
      en: "Develops with other sites on the same data and norms.",
    },
    source: "§4(4), §A",
  },
  {
    ...TECHNICAL,
    key: "instructing-others",
    label: { de: "Andere anlernen", en: "Instructing others" },
    help: {
      de: "Zeigt und erklärt die Arbeit so, dass Kollegen aus anderen Ländern sie übernehmen können.",
      en: "Shows and explains the work so that colleagues from other countries can take it over.",
    },
  },
  {
    ...LANGUAGE,
    key: "english",
    label: { de: "Englisch", en: "English" },
    help: {
      de: "Verständigt sich auf Englisch mit Kunden, Partnern und Standorten.",
      en: "Communicates in English with customers, partners and sites.",
    },
  },
  {
    ...LANGUAGE,
    key: "local-language",
    perLanguage: true,
    label: { de: "Sprache des Ziellands", en: "Language of the target country" },
    help: {
      de: "Verständigt sich in der Sprache, die am Standort gesprochen wird.",
      en: "Communicates in the language that is spoken at the site.",
    },
  },
  {
    ...INTERCULTURAL,
    key: "intercultural-conduct",
    label: { de: "Auftreten in anderen Kulturen", en: "Conduct in other cultures" },
    help: {
      de: "Erkennt andere Gepflogenheiten und stellt sich darauf ein.",
      en: "Recognizes other customs and adjusts to them.",
    },
  },
  {
    ...INTERCULTURAL,
    key: "mixed-team-work",
    label: { de: "Arbeit in gemischten Teams", en: "Work in mixed teams" },
    help: {
      de: "Arbeitet mit Kollegen anderer Herkunft auf ein gemeinsames Ergebnis hin.",
      en: "Works with colleagues of other origins towards a common result.",
    },
  },
  {
    ...INTERCULTURAL,
    key: "country-expertise",
    label: { de: "Landeskenntnis", en: "Knowledge of the country" },
    help: {
      de: "Kennt Recht, Behörden, Markt und Alltag des Ziellands.",
      en: "Knows the law, the authorities, the market and daily life of the target country.",
    },
    source: "§4(3), §A",
  },
  {
    ...INTERNATIONAL_MANAGEMENT,
    key: "cross-border-projects",
    label: { de: "Projekte über Grenzen leiten", en: "Leading cross-border projects" },
    help: {
      de: "Führt Vorhaben mit Beteiligten in mehreren Ländern zu Termin und Ziel.",
      en: "Brings ventures with people in several countries to their goal on time.",
    },
    source: "§4(3)",
  },
  {
    ...INTERNATIONAL_MANAGEMENT,
    key: "leading-at-distance",
    label: { de: "Führen auf Entfernung", en: "Leading at a distance" },
    help: {
      de: "Führt Menschen, die an einem anderen Ort und in einer anderen Sprache arbeiten.",
      en: "Leads people who work in another place and another language.",
    },
    source: "§4(3), §A",
  },
  {
    ...INTERNATIONAL_MANAGEMENT,
    key: "site-management",
    label: { de: "Einen Standort leiten", en: "Managing a site" },
    help: {
      de: "Verantwortet Ergebnis, Personal und Behörden eines Standorts im Ausland.",
      en: "Answers for the results, the people and the authorities of a site abroad.",
    },
    source: "§4(3)",
  },
  {
    ...INTERNATIONAL_MANAGEMENT,
    key: "interface-coordination",
    label: { de: "Schnittstellen abstimmen", en: "Coordinating interfaces" },
    help: {
      de: "Hält Termine, Mengen und Änderungen zwischen den Standorten zusammen.",
      en: "Keeps dates, quantities and changes together between the sites.",
    },
    source: "§4(2)",
  },
  {
    ...INTERNATIONAL_MANAGEMENT,
    key: "contract-negotiation",
    label: { de: "Verträge im Ausland verhandeln", en: "Negotiating contracts abroad" },
    help: {
      de: "Verhandelt mit Kunden, Lieferanten und Partnern anderer Länder.",
      en: "Negotiates with customers, suppliers and partners of other countries.",
    },
    source: "§5(1), §5(3)",
  },
];
