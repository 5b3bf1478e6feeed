import type { VentureStory } from "../story.ts";

const LEITUNG = { decidedBy: "Geschäftsleitung" } as const;

/** Everything is settled: the gate waits for somebody to go through it. */
export const POLEN: VentureStory = {
  name: "Markt Polen",
  startedOn: -150,
  strategies: {
    "market-development": {
      on: -88,
      why: "Die Anbieter, die uns zu Hause Aufträge nehmen, sitzen dort. Wir wollen ihnen auf ihrem Markt begegnen und die drei Montagetrupps auslasten.",
    },
  },
  plans: {
    "sales-subsidiary": {
      on: -60,
      for: 260,
      reason: "Für Frankreich haben wir das schon einmal aufgebaut; der Geschäftsführer von damals hilft beim Start.",
    },
  },
  settled: [
    {
      ...LEITUNG,
      on: -96,
      matter: "go-abroad",
      choice: "Ja, aber nicht vor der nächsten Messung in Mähren",
      reason: "Zwei Baustellen zugleich hält die Leitung nicht aus.",
      keptOpen: ["Ein Jahr warten"],
      reversibility: "easy",
      reviewOn: 40,
      answered: { on: -93, by: "henning", verdict: "approved", comment: "Einverstanden, in dieser Reihenfolge." },
    },
    {
      ...LEITUNG,
      on: -88,
      matter: "strategy-mix",
      choice: "Märkte erschließen, ohne Fertigung",
      reason: "Fertigung bleibt, wo sie ist. Es geht um Großküchen in Schlesien und um Ersatzgeschäft.",
      reversibility: "easy",
      reviewOn: 150,
    },
    {
      ...LEITUNG,
      on: -74,
      matter: "target-countries",
      choice: "Polen, zuerst Schlesien",
      reason: "Vier Hotelketten bauen dort, zwei kennen unsere Becken aus Frankreich.",
      keptOpen: ["Slowakei"],
      ruledOut: ["Baltikum"],
      reversibility: "easy",
      reviewOn: 150,
    },
    {
      ...LEITUNG,
      on: -62,
      matter: "value-chain",
      choice: "Vertrieb, Planung und Montage vor Ort, alles andere aus Siegen",
      reason: "Die Planung entscheidet, wer den Auftrag bekommt.",
      reversibility: "easy",
      reviewOn: 190,
    },
    {
      ...LEITUNG,
      on: -40,
      matter: "home-plant-role",
      choice: "Siegen liefert und schult; ein zweites Werk ist nicht vorgesehen",
      reason: "Der Betriebsrat hat danach gefragt. Die Antwort soll hier stehen.",
      keptOpen: ["Endmontage in Schlesien ab 200 Küchen im Jahr"],
      reversibility: "costly",
      reviewOn: 240,
    },
    {
      ...LEITUNG,
      on: -26,
      matter: "first-steps",
      choice: "Vertriebsleitung einstellen, drei Referenzküchen bauen, dann die Gesellschaft gründen",
      reason: "Erst die Person, dann die Firma.",
      reversibility: "easy",
      reviewOn: 70,
    },
    {
      ...LEITUNG,
      on: -11,
      matter: "goals",
      choice: "Drei Referenzküchen im ersten Jahr, 2,5 Millionen Euro Umsatz im dritten",
      reason: "Darunter trägt sich die Gesellschaft nicht. Gerechnet mit den Zahlen aus Frankreich.",
      reversibility: "easy",
      reviewOn: 180,
    },
  ],
  passed: [],
  corrected: [],
};
