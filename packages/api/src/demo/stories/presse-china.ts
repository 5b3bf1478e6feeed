import type { VentureStory } from "../story.ts";

const VORSTAND = { decidedBy: "Vorstand" } as const;

/** A second attempt: three matters are settled, four are still being argued about. */
export const CHINA: VentureStory = {
  name: "Wieder nach China",
  startedOn: -95,
  strategies: {
    "follow-key-customers": {
      on: -52,
      why: "Zwei Kunden aus Europa bauen dort Presswerke und fragen nach Service, den die Lizenz nicht abdeckt.",
    },
  },
  plans: {
    "sales-subsidiary": {
      on: -40,
      for: 400,
      reason: "Service und Verkauf in eigener Hand. Für uns zählt das dort mehr als ein Werk.",
    },
    "joint-venture": {
      on: -40,
      for: 400,
      reason: "Als Gegenentwurf notiert: nur mit Mehrheit und ohne die Steuerung aus der Hand zu geben.",
    },
  },
  settled: [
    {
      ...VORSTAND,
      on: -70,
      matter: "go-abroad",
      choice: "Ja, ein zweiter Versuch, aber nicht mit dem Partner von damals",
      reason: "Die Lizenz bringt Geld, aber keinen Kontakt zu den Kunden. Wer sie pflegt, verkauft die nächste Presse.",
      keptOpen: ["Bei der Lizenz bleiben"],
      reversibility: "easy",
      reviewOn: 55,
    },
    {
      ...VORSTAND,
      on: -52,
      matter: "strategy-mix",
      choice: "Den europäischen Kunden folgen, sonst nichts",
      reason: "Der chinesische Markt selbst ist ohne eigenen Vertrieb nicht zu beurteilen.",
      keptOpen: ["Chinesische Kunden, sobald der Service steht"],
      reversibility: "easy",
      reviewOn: 55,
      answered: {
        ...{ on: -49, by: "martin", verdict: "objected" },
        comment:
          "Ohne feste Lieferzusage der beiden Kunden gehe ich da nicht mit. Bitte erst die Rahmenverträge klären.",
      },
    },
    {
      ...VORSTAND,
      on: -38,
      matter: "target-countries",
      choice: "China, Raum Changchun",
      reason:
        "Beide Kunden bauen im Umkreis von sechzig Kilometern. Die alten Kontakte liegen im Süden und spielen keine Rolle.",
      ruledOut: ["Shanghai, nur weil dort noch jemand von früher sitzt"],
      reversibility: "easy",
      reviewOn: 145,
    },
  ],
  passed: [],
  corrected: [],
};
