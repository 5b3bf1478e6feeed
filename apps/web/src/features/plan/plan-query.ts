import {
  ROADMAP_LANES,
  ROADMAP_LAYOUTS,
  type RoadmapLanes,
  type RoadmapLayout,
  ZOOMS,
  type Zoom,
} from "@etappe/domain/roadmap";
import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

/** How the roadmap is looked at, as it stands in its address; what makes no sense there is left out. */
export const loadPlanQuery = createLoader({
  view: parseAsStringLiteral(ROADMAP_LAYOUTS).withDefault("timeline"),
  zoom: parseAsStringLiteral(ZOOMS).withDefault("month"),
  lanes: parseAsStringLiteral(ROADMAP_LANES).withDefault("venture"),
  /** The id of a kept plan, or "none"; without one the newest. */
  baseline: parseAsString,
});

export type PlanQuery = {
  readonly view: RoadmapLayout;
  readonly zoom: Zoom;
  readonly lanes: RoadmapLanes;
  readonly baseline: string | null;
};

/** The kept plan that the address asks for, else the newest; null where nobody wants to compare. */
export function chosenBaseline<B extends { readonly id: string }>(baselines: readonly B[], asked: string | null) {
  if (asked === "none") return null;
  return baselines.find(({ id }) => id === asked) ?? baselines.at(-1) ?? null;
}
