import type { FrameworkSource } from "../../framework.ts";

/** What makes entry easier today than it used to be: taken actively (§3). */
const EASIER_ENTRY = { group: "easier-entry", character: "pull", scale: "intensity-0-4" } as const;

/** What leaves the firm little choice: reacted to (§3). */
const PRESSURE = { group: "pressure", character: "push", origin: "external", scale: "intensity-0-4" } as const;

export const CURRENT_IMPULSES: FrameworkSource["impulses"] = [
  {
    ...EASIER_ENTRY,
    key: "market-access-technology",
    label: { de: "Technik erleichtert den Zugang", en: "Technology eases access" },
    help: {
      de: "Machen bessere Kommunikation, Verkehrswege oder Zahlungsdienste einen Markt erreichbar, der es vorher nicht war?",
      en: "Do better communication, transport or payment services bring a market within reach that was not before?",
    },
    source: "§3",
    origin: "external",
  },
  {
    ...EASIER_ENTRY,
    key: "external-services",
    label: { de: "Rat und Auskunft sind zu haben", en: "Advice and information at hand" },
    help: {
      de: "Kann der Betrieb auf Beratung und Länderinformationen von Kammern, Behörden, Banken oder Beratern bauen?",
      en: "Can the firm build on advice and country information from chambers, authorities, banks or consultants?",
    },
    source: "§3",
    origin: "external",
  },
  {
    ...EASIER_ENTRY,
    key: "windows-of-opportunity",
    label: { de: "Günstige Gelegenheit", en: "Window of opportunity" },
    help: {
      de: "Hat sich im Ausland etwas aufgetan, das es nur für kurze Zeit gibt?",
      en: "Has something opened up abroad that will be there for a short time only?",
    },
    source: "§3",
    origin: "external",
  },
  {
    ...EASIER_ENTRY,
    key: "entrepreneur-wish",
    label: { de: "Wunschland der Unternehmensleitung", en: "Country the owner wishes for" },
    help: {
      de: "Wie stark wiegt der persönliche oder strategische Wunsch der Unternehmensleitung für ein Land?",
      en: "How much does the owner's personal or strategic wish for a country weigh?",
    },
    source: "fn11",
    origin: "internal",
  },
  {
    ...PRESSURE,
    key: "export-losses",
    label: { de: "Exportverluste mangels Nähe", en: "Export sales lost for lack of proximity" },
    help: {
      de: "Gehen dem bisherigen Export Aufträge verloren, weil der Betrieb zu weit vom Markt entfernt ist?",
      en: "Does the existing export business lose orders because the firm is too far from the market?",
    },
    source: "§3",
  },
  {
    ...PRESSURE,
    key: "product-range-lost",
    label: { de: "Teile des Programms verloren", en: "Parts of the range lost" },
    help: {
      de: "Hat der Betrieb Produkte an Wettbewerber verloren, sodass nun auch der Heimatmarkt in Gefahr ist?",
      en: "Has the firm lost products to competitors, so that the home market is now in danger too?",
    },
    source: "§3",
  },
  {
    ...PRESSURE,
    key: "home-market-limit",
    label: { de: "Heimatmarkt ist ausgeschöpft", en: "Home market is exhausted" },
    help: {
      de: "Lässt sich der Absatz zu Hause kaum noch steigern?",
      en: "Can sales at home hardly be raised any more?",
    },
    source: "§3",
  },
  {
    ...PRESSURE,
    key: "key-customer-demand",
    label: { de: "Großkunde verlangt Präsenz vor Ort", en: "Key customer demands local presence" },
    help: {
      de: "Erwarten wichtige Kunden, dass der Betrieb an ihren Standorten im Ausland liefert, fertigt oder Service leistet?",
      en: "Do important customers expect the firm to supply, make or service at their sites abroad?",
    },
    source: "§3",
  },
  {
    ...PRESSURE,
    key: "cost-pressure",
    label: { de: "Kostendruck", en: "Cost pressure" },
    help: {
      de: "Wie stark drücken die Preise im Markt auf die eigenen Kosten?",
      en: "How hard do market prices press on the firm's own costs?",
    },
    source: "§3",
  },
  {
    ...PRESSURE,
    key: "liberalization-competition",
    label: { de: "Neue Rivalen durch offene Grenzen", en: "New rivals through open borders" },
    help: {
      de: "Treten Anbieter auf, die erst durch Freihandel, offene Grenzen oder die EU in den Markt gekommen sind?",
      en: "Do suppliers appear that came into the market only through free trade, open borders or the EU?",
    },
    source: "§3",
  },
  {
    ...PRESSURE,
    key: "investor-takeover",
    label: { de: "Übernahme durch internationalen Investor", en: "Takeover by an international investor" },
    help: {
      de: "Verlangt ein neuer, international tätiger Eigentümer Schritte ins Ausland?",
      en: "Does a new owner who operates internationally demand steps abroad?",
    },
    source: "§1",
  },
  {
    ...PRESSURE,
    key: "competitor-moves",
    label: { de: "Wettbewerber gehen ins Ausland", en: "Competitors move abroad" },
    help: {
      de: "Muss der Betrieb nachziehen, weil Wettbewerber im Ausland Fuß fassen?",
      en: "Must the firm follow suit because competitors are gaining a foothold abroad?",
    },
    source: "fn24",
  },
];
