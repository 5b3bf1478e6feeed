/** What going abroad asks of the people: burdens, what was agreed about them, and what the works council says. */
import type { Deed, Kept } from "./deed.ts";
import type { FirmOfDemo, WorkforceStory } from "./story.ts";
import { told } from "./told.ts";

export function tellWorkforce({ id: firmId, story }: FirmOfDemo, ventures: ReadonlyMap<string, Kept>): Deed[] {
  return (story.workforce ?? []).flatMap((burden) => {
    const venture = told(ventures.get(burden.venture), `the venture ${burden.venture}`);
    return tellBurden({ firmId, ventureId: venture.id }, burden);
  });
}

type Place = { readonly firmId: string; readonly ventureId: string };

function tellBurden({ firmId, ventureId }: Place, { on, by, rated, answers = [], said = [] }: WorkforceStory): Deed[] {
  const kept = { id: "" };
  return [
    {
      on,
      by,
      play: async (caller, { day, newId }) => {
        kept.id = newId();
        await caller.burdens.rate({ ...rated, id: kept.id, firmId, ventureId, ratedOn: day(on) });
      },
    },
    ...answers.map(
      ({ on: agreedOn, validFor, ...answer }): Deed => ({
        on: agreedOn,
        by,
        play: async (caller, { day, newId }) => {
          const dates = { agreedOn: day(agreedOn), validUntil: validFor === null ? null : day(agreedOn + validFor) };
          await caller.burdens.answer({ ...answer, ...dates, id: newId(), firmId, burdenId: kept.id });
        },
      }),
    ),
    ...said.map(
      ({ on: saidOn, by: council, verdict, body }): Deed => ({
        on: saidOn,
        by: council,
        play: async (caller, { newId }) => {
          const about = { ventureId, about: "burden", aboutId: kept.id } as const;
          await caller.consultations.give({ ...about, id: newId(), firmId, verdict, body });
        },
      }),
    ),
  ];
}
