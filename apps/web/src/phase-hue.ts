import type { Phase } from "@etappe/domain/phase";
import type { Hue } from "@etappe/ui/hue";

const HUES = { decision: 1, "build-up": 2, operating: 3 } as const satisfies Record<Phase, Hue>;

/** Each phase has its hue, the same wherever it is seen. */
export function phaseHue(phase: Phase): Hue {
  return HUES[phase];
}
