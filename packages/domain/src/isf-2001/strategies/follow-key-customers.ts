import { CONTACT_DRIVEN, EXISTENCE_AT_STAKE } from "./common-risks.ts";
import { byCriterion, byImpulse, type StrategySource } from "./indicators.ts";

export const FOLLOW_KEY_CUSTOMERS: StrategySource = {
  key: "follow-key-customers",
  label: { de: "Großkunden folgen", en: "Following key customers" },
  help: {
    de: "Dorthin gehen, wo die wichtigsten Kunden neue Standorte aufbauen.",
    en: "Going where the most important customers build new sites.",
  },
  source: "§4(4)",
  core: {
    de: "Der Betrieb zieht mit an die ausländischen Standorte seiner Kunden: mit Fertigung, Entwicklung oder Service.",
    en: "The firm moves along to its customers' sites abroad: with production, development or service.",
  },
  trigger: {
    de: "Wenige große Kunden gehen ins Ausland und wollen ihre Lieferanten dort haben.",
    en: "A few large customers go abroad and want their suppliers there.",
  },
  typicalFirm: {
    de: "Teile- und Systemlieferanten der Autoindustrie und Betriebe, die deren Anlagen und Werkzeuge bauen.",
    en: "Parts and system suppliers of the car industry, and the makers of its equipment and tools.",
  },
  newRequirements: [
    {
      key: "product-standardization",
      label: { de: "Produkte weltweit vereinheitlichen", en: "Standardizing products worldwide" },
      source: "§4(4)",
    },
    {
      key: "site-integration",
      label: {
        de: "Standorte in Entwicklung und Fertigung zusammenführen",
        en: "Joining the sites in development and production",
      },
      source: "§4(4)",
    },
  ],
  homePlant: [
    {
      key: "keeps-main-orders",
      label: { de: "Behält die wichtigsten Aufträge", en: "Keeps the most important orders" },
      source: "§4(4)",
    },
    {
      key: "exposed-without-agreements",
      label: {
        de: "Ist gefährdet, wenn eine langfristige Lieferzusage fehlt",
        en: "Is at risk where there is no long-term promise to buy",
      },
      source: "§4(4)",
    },
  ],
  indicators: [
    byImpulse("key-customer-demand", 3, "§3, §4(4)"),
    {
      key: "top-customers-share",
      label: { de: "Hängt an wenigen großen Kunden", en: "Depends on a few large customers" },
      weight: 2,
      measure: { kind: "fact-linear", fact: "topCustomersShare", from: 20, to: 80 },
      source: "§4(4)",
    },
    {
      key: "supplier-role",
      label: { de: "Zulieferer oder Ausrüster der Kunden", en: "Supplier or equipment maker to its customers" },
      weight: 2,
      measure: {
        kind: "fact-in",
        fact: "supplierRole",
        values: ["parts-supplier", "system-supplier", "equipment-maker"],
      },
      source: "§4(4)",
    },
    byImpulse("competitor-moves", 2, "§4(4), fn24"),
    {
      key: "sector-automotive",
      label: { de: "Autoindustrie oder Maschinenbau", en: "Car industry or mechanical engineering" },
      weight: 1,
      measure: { kind: "fact-in", fact: "sector", values: ["29", "28"] },
      source: "§4(4), fn23",
    },
    byCriterion("technological-connectivity", 1, "§4(4)"),
  ],
  risks: [
    {
      key: "no-supply-agreement",
      text: {
        de: "Es gibt keine langfristige Liefervereinbarung: Geht der Kunde, bleibt der Betrieb auf der Investition sitzen.",
        en: "There is no long-term supply agreement: if the customer leaves, the firm is left with the investment.",
      },
      source: "§4(4)",
      all: [{ kind: "venture-fact", fact: "longTermSupplyAgreement", is: false }],
    },
    CONTACT_DRIVEN,
    EXISTENCE_AT_STAKE,
  ],
};
