/** The plan of a firm's actions: kept to compare with, and moved when things took longer. */
import type { Deed, Kept } from "./deed.ts";
import type { FirmOfDemo, PlanStory } from "./story.ts";
import { told } from "./told.ts";

/** `actions` are those of the story by key, as far as they have been planned by then. */
export function tellPlan({ id: firmId, story }: FirmOfDemo, actions: ReadonlyMap<string, Kept>): Deed[] {
  const { kept = [], redated = [], shifted = [] } = story.plan ?? {};
  return [
    ...kept.map(
      ({ on, name }): Deed => ({
        on,
        play: async (caller, { newId }) => {
          await caller.plans.keepBaseline({ id: newId(), firmId, name });
        },
      }),
    ),
    ...redated.map((change) => giveOtherDays(firmId, change, actions)),
    ...shifted.map((change) => shiftOn(firmId, change, actions)),
  ];
}

function giveOtherDays(
  firmId: string,
  { on, action, start, due }: NonNullable<PlanStory["redated"]>[number],
  actions: ReadonlyMap<string, Kept>,
): Deed {
  return {
    on,
    play: async (caller, { day }) => {
      const known = told(actions.get(action), `the action ${action}`);
      const days = { startOn: start === null ? null : day(start), dueOn: day(due) };
      const { version } = await caller.plans.reschedule({
        firmId,
        actionId: known.id,
        version: known.version,
        ...days,
      });
      known.version = version;
    },
  };
}

function shiftOn(
  firmId: string,
  { on, action, along, days }: NonNullable<PlanStory["shifted"]>[number],
  actions: ReadonlyMap<string, Kept>,
): Deed {
  return {
    on,
    play: async (caller) => {
      const chain = [action, ...along].map((key) => told(actions.get(key), `the action ${key}`));
      const expected = chain.map(({ id, version }) => ({ actionId: id, version }));
      const actionId = told(chain[0], `the action ${action}`).id;
      const { moved } = await caller.plans.shift({ firmId, actionId, days, expected });
      for (const known of chain) known.version = moved.find(({ id }) => id === known.id)?.version ?? known.version;
    },
  };
}
