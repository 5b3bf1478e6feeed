import type { ScenarioStory } from "../story.ts";

/** Two criteria were never asked: how far would the picture move if they turned out weak? */
export const RUECKKEHR_SCENARIOS: readonly ScenarioStory[] = [
  {
    on: -12,
    name: "Die zwei offenen Kriterien fallen schwach aus",
    moved: [
      { kind: "criterion", item: "risk-assessment-skill", level: 1 },
      { kind: "criterion", item: "technological-connectivity", level: 1 },
    ],
  },
];
