import type { SecondRound } from "../story.ts";

/** Once nothing but driven; with experience abroad come the first chances that the firm takes of its own accord. */
export const EDELSTAHL_ROUND: SecondRound = {
  on: -150,
  title: "Nach der Korrektur in Mähren",
  before: {
    "market-access-technology": 0,
    "windows-of-opportunity": 0,
    "geographic-diversification": 0,
    "international-experience": 1,
    "risk-assessment-skill": 1,
    "personnel-resources": 3,
  },
  rated: [
    {
      on: -143,
      by: "henning",
      levels: { "cost-pressure": 4, "windows-of-opportunity": 3, "international-experience": 3, flexibility: 3 },
    },
    {
      on: -141,
      by: "petra",
      levels: { "cost-pressure": 4, "windows-of-opportunity": 2, "international-experience": 2, flexibility: 1 },
      notes: { flexibility: "Jede Umrüstung gibt Ärger zwischen den Schichten." },
    },
  ],
  agreedOn: -135,
  departures: {},
  targets: { flexibility: 3, "personnel-resources": 3, "price-power": 1 },
};
