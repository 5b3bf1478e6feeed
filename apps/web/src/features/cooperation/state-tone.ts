/** How a state looks. It never stands without its word. */
import type { CooperationState } from "@etappe/domain/cooperation";
import type { BadgeTone } from "@etappe/ui/badge";

export const STATE_TONE: Readonly<Record<CooperationState, BadgeTone>> = {
  sought: "neutral",
  agreed: "hue-2",
  running: "accent",
  "in-conflict": "gap",
  ended: "neutral",
};
