import type { FrameworkSource } from "../../framework.ts";

/** What a partner can bring (§5(3)), rated per cooperation. */
export const BENEFITS: FrameworkSource["cooperation"]["benefits"] = [
  {
    key: "capital",
    label: { de: "Kapital", en: "Capital" },
    help: {
      de: "Wie viel eigenes Geld spart der Betrieb durch den Partner?",
      en: "How much of its own money does the firm save through the partner?",
    },
    source: "§5(3)",
  },
  {
    key: "personnel",
    label: { de: "Personal", en: "Personnel" },
    help: {
      de: "Stellt der Partner Leute, die dem Betrieb selbst fehlen?",
      en: "Does the partner provide people whom the firm itself lacks?",
    },
    source: "§5(3)",
  },
  {
    key: "market-knowledge",
    label: { de: "Marktwissen", en: "Market knowledge" },
    help: {
      de: "Kennt der Partner Kunden, Preise und Gewohnheiten im Land?",
      en: "Does the partner know customers, prices and habits in the country?",
    },
    source: "§5(3)",
  },
  {
    key: "experience",
    label: { de: "Erfahrung", en: "Experience" },
    help: {
      de: "Hat der Partner schon hinter sich, was der Betrieb noch vor sich hat?",
      en: "Has the partner already been through what still lies ahead of the firm?",
    },
    source: "§5(3)",
  },
  {
    key: "business-relations",
    label: { de: "Geschäftsbeziehungen", en: "Business relations" },
    help: {
      de: "Öffnet der Partner Türen zu Kunden, Lieferanten und Behörden?",
      en: "Does the partner open doors to customers, suppliers and authorities?",
    },
    source: "§5(3)",
  },
  {
    key: "reputation",
    label: { de: "Ansehen im Land", en: "Reputation in the country" },
    help: {
      de: "Nützt dem Betrieb der gute Name des Partners?",
      en: "Is the partner's good name of use to the firm?",
    },
    source: "§5(3)",
  },
  {
    key: "risk-limitation",
    label: { de: "Geringeres Risiko", en: "Limited risk" },
    help: {
      de: "Wie weit verringert die Zusammenarbeit, was im Ausland verloren gehen kann?",
      en: "How far does working together reduce what can be lost abroad?",
    },
    source: "§5(3)",
  },
  {
    key: "faster-entry",
    label: { de: "Schneller im Markt", en: "Faster entry" },
    help: {
      de: "Wie viel Zeit gewinnt der Betrieb beim Eintritt in den Markt?",
      en: "How much time does the firm gain in entering the market?",
    },
    source: "§5(3)",
  },
  {
    key: "regional-channels",
    label: { de: "Vertriebswege in der Region", en: "Sales channels in the region" },
    help: {
      de: "Kann der Betrieb Wege zum Kunden mitnutzen, die der Partner schon hat?",
      en: "Can the firm use ways to the customer that the partner already has?",
    },
    source: "§5(3)",
  },
  {
    key: "prestige",
    label: { de: "Prestige", en: "Prestige" },
    help: {
      de: "Hebt die Zusammenarbeit den Betrieb von seinen Wettbewerbern ab?",
      en: "Does the cooperation set the firm apart from its competitors?",
    },
    source: "§5(3)",
  },
];
