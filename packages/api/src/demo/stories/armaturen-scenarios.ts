import type { ScenarioStory } from "../story.ts";

/** Asked in the second meeting: what would another engineer change, and what if the firm went on as it is? */
export const ARMATUREN_SCENARIOS: readonly ScenarioStory[] = [
  {
    on: -40,
    name: "Mit zweitem Vertriebsingenieur und Tschechisch",
    moved: [
      { kind: "criterion", item: "personnel-resources", level: 3 },
      { kind: "criterion", item: "international-experience", level: 3 },
      { kind: "capability", item: "language-qualification", level: 3 },
    ],
  },
  {
    on: -38,
    name: "Weitere Ausschreibungen gehen verloren",
    moved: [
      { kind: "impulse", item: "export-losses", level: 4 },
      { kind: "impulse", item: "competitor-moves", level: 3 },
      { kind: "criterion", item: "market-strength", level: 2 },
    ],
  },
];
