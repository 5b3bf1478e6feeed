/** How the firm's forms could be left again, written down by whoever leads it. */
import type { Deed } from "./deed.ts";
import type { FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

export function tellCards({ id: firmId, story }: FirmOfDemo): Deed[] {
  return (story.cards ?? []).map(
    ({ on, place, card, nextLookOn }): Deed => ({
      on,
      play: async (caller, { day, newId }) => {
        const { placements } = await caller.forms.ladder({ firmId });
        const placement = placements.find(({ country, form }) => `${country}/${form}` === place);
        const placementId = told(placement, `the form ${place}`).id;
        const said = { ...card, nextLook: day(nextLookOn) };
        await caller.reversibility.write({ id: newId(), firmId, placementId, version: 0, ...said });
      },
    }),
  );
}
