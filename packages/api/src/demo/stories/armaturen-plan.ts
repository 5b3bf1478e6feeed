import type { PlanStory } from "../story.ts";

/** What was agreed in spring, and how the negotiations put it off. */
export const ARMATUREN_PLAN: PlanStory = {
  kept: [{ on: -55, name: "Mit Frau Hellweg vereinbart" }],
  redated: [{ on: -30, action: "contract", start: -190, due: 21 }],
  shifted: [{ on: -30, action: "training", along: [], days: 20 }],
};
