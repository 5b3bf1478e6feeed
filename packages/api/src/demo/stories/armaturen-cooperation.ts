import type { CardStory, CooperationStory } from "../story.ts";

/** The sales partner of the case, and one at home who lends fitters. */
export const ARMATUREN_COOPERATIONS: readonly CooperationStory[] = [
  {
    venture: "Vertrieb und Service Tschechien",
    more: {
      country: "CZ",
      form: "third-party-sales",
      note: "Sechs Monteure, eigenes Lager in Brünn. Verkauft Armaturen für Wasser, der Betrieb solche für Fernwärme.",
    },
    states: [
      { on: -232, to: "sought", why: "Am Messestand in Brünn kennengelernt; zwei weitere Betriebe wurden besucht." },
      {
        on: -96,
        to: "agreed",
        why: "Absichtserklärung unterschrieben. Der Vertrag über Vertrieb und Service wird verhandelt.",
      },
    ],
  },
  {
    venture: "Vertrieb und Service Tschechien",
    more: {
      ...{ partner: "Rohrnetz Soest GmbH", partnerLocation: "domestic", functions: ["production-assembly"] },
      ...{ share: "none", productRelation: "complementary", reason: "resources", knowHowAgreement: "yes" },
      note: "Hilft bei Montagespitzen im Inland aus, damit zwei eigene Techniker nach Brünn fahren können.",
      benefits: [
        { item: "personnel", level: 3 },
        { item: "risk-limitation", level: 2 },
      ],
      dangers: [
        { item: "partner-self-interest", level: 1 },
        { item: "half-solutions", level: 1 },
      ],
    },
    states: [
      { on: -180, to: "agreed", why: "Rahmenvertrag über Monteurstunden, mit vier Wochen Frist kündbar." },
      { on: -140, to: "running", why: "Erster gemeinsamer Einsatz in Paderborn." },
    ],
  },
];

export const ARMATUREN_CARDS: readonly CardStory[] = [
  {
    on: -90,
    place: "CZ/third-party-sales",
    card: {
      sunkResources: "Ersatzteillager in Brünn, Schulung von sechs Monteuren, Übersetzung der Unterlagen.",
      sunkCost: 46_000,
      noticeWeeks: 13,
      noticeNote: "Vertriebsvertrag mit drei Monaten zum Quartalsende; Lagerfläche monatlich.",
      leavingCost: 12_000,
      leavingWeeks: 16,
      knowHowExposed: "Einstellwerte und Wartungspläne der Armaturen. Die Zeichnungen bleiben in Werl.",
      exitTrigger:
        "Nach zwölf Monaten weniger als acht Wartungsverträge, oder der Partner nimmt fremde Fernwärmearmaturen auf.",
    },
    nextLookOn: 62,
  },
  {
    on: -300,
    place: "NL/third-party-sales",
    card: {
      sunkResources: "Vorführgeräte und Katalog.",
      sunkCost: 8_000,
      noticeWeeks: 26,
      noticeNote: "Handelsvertretervertrag mit sechs Monaten; Ausgleichsanspruch des Vertreters.",
      leavingCost: 35_000,
      leavingWeeks: 30,
      knowHowExposed: "Kundenliste und Rabatte.",
      exitTrigger: "Zwei Jahre hintereinander weniger als drei Aufträge.",
    },
    nextLookOn: -20,
  },
];
