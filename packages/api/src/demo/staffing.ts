/** Whom the ventures need, what the firm makes of the roles, and how many people were counted by hand. */
import { ISF_2001 } from "@etappe/domain/isf-2001";
import type { Deed, Kept } from "./deed.ts";
import type { FirmOfDemo, StaffingStory } from "./story.ts";
import { told } from "./told.ts";

export function tellStaffing({ id: firmId, story }: FirmOfDemo, ventures: ReadonlyMap<string, Kept>): Deed[] {
  const { needs = [], roles = [], counts = [] } = story.staffing ?? {};
  return [
    ...roles.map((change) => adjusted(firmId, change)),
    ...needs.map(
      ({ on, by, venture, due, ...need }): Deed => ({
        on,
        by,
        play: async (caller, { day, newId }) => {
          const ventureId = told(ventures.get(venture), `the venture ${venture}`).id;
          await caller.staffing.writeNeed({ ...need, id: newId(), firmId, ventureId, dueOn: day(due), version: 0 });
        },
      }),
    ),
    ...counts.map(({ on, by, role, holders, meet }): Deed => {
      const counted = Object.entries({ "": holders, ...meet });
      return {
        on,
        by,
        play: async (caller, { day, newId }) => {
          const said = counted.map(([competence, people]) => ({ id: newId(), competence, people, version: 0 }));
          await caller.staffing.countHeads({ firmId, role, countedOn: day(on), counts: said });
        },
      };
    }),
  ];
}

/** A role of the framework with other levels than the framework gives it. */
function adjusted(firmId: string, { on, by, role: key, levels }: NonNullable<StaffingStory["roles"]>[number]): Deed {
  const role = told(
    ISF_2001.qualification.roles.find((each) => each.key === key),
    `the role ${key}`,
  );
  const { label, boundaryCrosser } = role;
  const requires = role.requires.map((each) => ({ ...each, level: levels[each.competence] ?? each.level }));
  return {
    on,
    by,
    play: async (caller, { newId }) => {
      await caller.staffing.writeRole({ id: newId(), firmId, key, version: 0, label, boundaryCrosser, requires });
    },
  };
}
