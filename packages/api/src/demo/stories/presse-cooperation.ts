import type { CardStory, CooperationStory } from "../story.ts";

/** Somebody at the customer's gate in Brazil, and a search in China that ended early. */
export const PRESSE_COOPERATIONS: readonly CooperationStory[] = [
  {
    venture: "Mit dem Kunden nach Brasilien",
    more: {
      ...{ partner: "Montagem Taubaté Ltda.", partnerLocation: "foreign", country: "BR" },
      ...{ functions: ["production-assembly"], form: "assembly-site", share: "none" },
      ...{ productRelation: "complementary", reason: "local-content", knowHowAgreement: "yes" },
      note: "Stellt Monteure und Kräne; die Steuerung schließen nur eigene Leute an.",
      benefits: [
        { item: "personnel", level: 3 },
        { item: "faster-entry", level: 4 },
        { item: "market-knowledge", level: 2 },
      ],
      dangers: [
        { item: "half-solutions", level: 2 },
        { item: "local-management-inefficiency", level: 3 },
        { item: "know-how-leak", level: 1 },
      ],
    },
    states: [
      { on: -320, to: "sought", why: "Der Kunde hat drei Montagebetriebe im Umkreis genannt." },
      { on: -240, to: "agreed", why: "Rahmenvertrag mit Vereinbarung zum Know-how." },
      { on: -150, to: "running", why: "Fundamente der ersten Presse." },
      {
        on: -45,
        to: "in-conflict",
        why: "Die Schicht am Wochenende wurde doppelt abgerechnet. Ein Gespräch in São Paulo ist angesetzt.",
      },
    ],
  },
  {
    venture: "Wieder nach China",
    more: {
      ...{ partner: "Changchun Pressen Service", partnerLocation: "foreign", country: "CN", functions: ["sales"] },
      ...{ form: "joint-venture", share: "parity", productRelation: "competing", knowHowAgreement: "no" },
      reason: "free-choice",
      benefits: [{ item: "regional-channels", level: 3 }],
      dangers: [
        { item: "know-how-leak", level: 4 },
        { item: "loss-of-control", level: 3 },
      ],
    },
    states: [
      { on: -60, to: "sought", why: "Angebot eines Vertriebspartners, der auch eigene Pressen überholt." },
      {
        on: -34,
        to: "ended",
        why: "Bestand auf gleichen Anteilen und auf der Steuerung. Das war schon beim ersten Mal so.",
      },
    ],
  },
];

export const PRESSE_CARDS: readonly CardStory[] = [
  {
    on: -200,
    place: "BR/assembly-site",
    card: {
      sunkResources: "Fundamente und Anschlüsse in der gemieteten Halle; Zulassung als Arbeitgeber.",
      sunkCost: 380_000,
      noticeWeeks: 52,
      noticeNote: "Halle mit zwölf Monaten zum Jahresende; zwölf Anstellungen nach brasilianischem Recht.",
      leavingCost: 240_000,
      leavingWeeks: 60,
      knowHowExposed: "Montageablauf. Die Steuerung bleibt verschlossen.",
      exitTrigger:
        "Der Kunde vergibt den zweiten Abschnitt anderswo, oder nach 18 Monaten gibt es keinen Liefervertrag.",
    },
    nextLookOn: -12,
  },
];
