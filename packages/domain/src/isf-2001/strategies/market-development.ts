import { CONTACT_DRIVEN, EXISTENCE_AT_STAKE } from "./common-risks.ts";
import { byCriterion, byImpulse, type StrategySource } from "./indicators.ts";

export const MARKET_DEVELOPMENT: StrategySource = {
  key: "market-development",
  label: { de: "Märkte erschließen und halten", en: "Developing and holding markets" },
  help: {
    de: "Vorhandene Niederlassungen ausbauen und weitere Märkte mit eigenen Standorten gewinnen.",
    en: "Extending existing branches and winning further markets with sites of one's own.",
  },
  source: "§4(3)",
  core: {
    de: "Bestehende Niederlassungen wachsen, neue für Vertrieb, Service und Fertigung kommen hinzu.",
    en: "Existing branches grow, and new ones for sales, service and production are added.",
  },
  trigger: {
    de: "Marktanteile sollen wachsen und gegen Rivalen gehalten werden; manchmal sind Zölle, Wechselkurse, örtliche Fertigungsquoten oder der Zugang zu Forschung der Grund.",
    en: "Market share is to grow and be held against rivals; at times tariffs, exchange rates, local content rules or access to research are the reason.",
  },
  typicalFirm: {
    de: "Erfahrene Direktexporteure, die schon erste Niederlassungen im Ausland haben.",
    en: "Experienced direct exporters who already have their first branches abroad.",
  },
  newRequirements: [
    {
      key: "country-knowledge",
      label: { de: "Länder und Märkte gründlich kennen", en: "Knowing countries and markets thoroughly" },
      source: "§4(3)",
    },
    {
      key: "international-leadership",
      label: { de: "Über Grenzen hinweg führen", en: "Managing across borders" },
      source: "§4(3)",
    },
    {
      key: "technical-integration",
      label: { de: "Standorte technisch verbinden", en: "Connecting the sites technically" },
      source: "§4(3)",
    },
    {
      key: "organizational-integration",
      label: { de: "Abläufe der Standorte verzahnen", en: "Interlocking the sites' procedures" },
      source: "§4(3)",
    },
    {
      key: "knowledge-integration",
      label: { de: "Wissen im Verbund teilen", en: "Sharing knowledge in the network" },
      source: "§4(3)",
    },
  ],
  homePlant: [
    {
      key: "rival-sites",
      label: {
        de: "Muss sich womöglich gegen eigene Standorte im Ausland behaupten",
        en: "May have to compete with its own sites abroad",
      },
      source: "§4(3), fn22",
    },
    {
      key: "network-node",
      label: {
        de: "Kann zum Knoten werden, ohne den der Verbund nicht auskommt",
        en: "Can become the node that the network cannot do without",
      },
      source: "§4(3)",
    },
    {
      key: "depends-on-demand",
      label: { de: "Hängt davon ab, dass die Nachfrage wächst", en: "Depends on growing demand" },
      source: "§4(3)",
    },
  ],
  indicators: [
    byCriterion("international-experience", 3, "§4(3)"),
    {
      // Nothing for a firm that only exports, all of it from a sales subsidiary on.
      key: "branches-abroad",
      label: { de: "Hat schon eigene Standorte im Ausland", en: "Has sites of its own abroad" },
      weight: 3,
      measure: { kind: "fact-linear", fact: "reachedLevel", from: 1, to: 4 },
      source: "§4(3)",
    },
    {
      key: "export-quota-high",
      label: { de: "Erzielt viel Umsatz im Export", en: "Makes much of its sales abroad" },
      weight: 2,
      measure: { kind: "fact-linear", fact: "exportQuota", from: 10, to: 40 },
      source: "§4(3), fn25",
    },
    byCriterion("market-strength", 2, "§1"),
    byImpulse("rnd-financing", 2, "§2, §4(3)"),
    byImpulse("windows-of-opportunity", 1, "§3, §4(3)"),
    byImpulse("deep-niche-defence", 1, "§2, §4(3)"),
    byImpulse("competitor-moves", 1, "§4(3), fn24"),
    byImpulse("geographic-diversification", 1, "§2, §3"),
  ],
  risks: [
    {
      key: "site-rivalry",
      text: {
        de: "Gefertigt wird zu Hause und im Ausland: Beide Standorte können um dieselben Aufträge streiten.",
        en: "Production runs at home and abroad: both sites may come to fight for the same orders.",
      },
      source: "§4(3), fn22",
      all: [{ kind: "produces-abroad" }],
    },
    CONTACT_DRIVEN,
    EXISTENCE_AT_STAKE,
  ],
};
