import type { CapabilityStory } from "../story.ts";

const TSCHECHIEN = { venture: "Vertrieb und Service Tschechien", strategy: "export-extension" } as const;

/** Strong at home, short of everything that happens in another language. One question was left for the next visit. */
export const ARMATUREN_CAPABILITY: CapabilityStory = {
  on: -212,
  levels: {
    "it-integration": 1,
    "production-equipment": "na",
    "technical-standardization": 3,
    "data-exchange": 2,
    "process-adaptation": 2,
    "interface-management": 2,
    "international-management": 1,
    "knowledge-transfer": 2,
    "rules-and-responsibilities": 3,
    "market-information-flow": 1,
    "boundary-crossers": 1,
    "technical-qualification": 4,
    "language-qualification": 1,
    "intercultural-qualification": 1,
    "mobility-arrangements": 2,
  },
  remarks: {
    "it-integration":
      "Aufträge gehen als Fax nach Brünn. Ventil Brno hat ein eigenes System und liest unsere Listen ab.",
    "production-equipment": "Gefertigt wird nur in Werl.",
    "market-information-flow":
      "Was die Monteure beim Kunden hören, steht in keinem Bericht. Frau Hellweg erfährt es im Auto.",
    "boundary-crossers": "Einer von vier Servicetechnikern würde reisen, und der ist ausgelastet.",
    "technical-qualification": "Hier macht ihnen niemand etwas vor.",
    "language-qualification": "Englisch reicht für E-Mails. Tschechisch spricht niemand.",
  },
  checks: [
    {
      ...TSCHECHIEN,
      on: -205,
      requirement: "delivery-reliability",
      state: "in-work",
      note: "Ersatzteilsatz für Brünn ist in Arbeit; bis dahin gelten 48 Stunden ab Werl.",
    },
    {
      ...TSCHECHIEN,
      on: -40,
      requirement: "quality-abroad",
      state: "open",
      note: "Zwei von vier Armaturen, die der Partner eingestellt hat, kamen zurück.",
    },
    {
      ...TSCHECHIEN,
      on: -40,
      requirement: "sales-knowledge-out",
      state: "met",
      note: "Die Argumente und Rechenbeispiele liegen auf Tschechisch vor, Ventil Brno nutzt sie.",
    },
  ],
};
