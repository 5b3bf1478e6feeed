/** What a firm was found to be able to do, and how far the new requirements of its strategies were met. */
import type { Deed, Kept } from "./deed.ts";
import type { FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

export function tellCapability({ id: firmId, story }: FirmOfDemo, ventures: ReadonlyMap<string, Kept>): Deed[] {
  const { capability } = story;
  if (!capability) return [];
  const rated = Object.entries(capability.levels).map(
    ([item, level]): Deed => ({
      on: capability.on,
      play: async (caller) => {
        const notApplicable = level === "na";
        const said = { level: level === "na" ? null : level, notApplicable, note: capability.remarks[item] ?? "" };
        await caller.assessments.record({ firmId, kind: "capability", item, ...said, version: 0 });
      },
    }),
  );
  const checked = capability.checks.map(
    ({ on, venture, ...check }): Deed => ({
      on,
      play: async (caller) => {
        const ventureId = told(ventures.get(venture), `the venture ${venture}`).id;
        await caller.capability.check({ firmId, ventureId, ...check, version: 0 });
      },
    }),
  );
  return [...rated, ...checked];
}
