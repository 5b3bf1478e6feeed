/** Correction loops, opened and settled, and the end of a venture. */
import type { Deed } from "./deed.ts";
import type { Venture } from "./ventures.ts";

export function tellLoops({ firmId, kept, story }: Venture): Deed[] {
  return story.corrected.flatMap(({ on, settled, ...said }): Deed[] => {
    const loop = { id: "" };
    const open: Deed = {
      on,
      play: async (caller, { newId }) => {
        loop.id = newId();
        const place = { id: loop.id, firmId, ventureId: kept.id };
        await caller.corrections.open({ ...place, ...said, causeKind: "by-hand", causeId: null });
      },
    };
    if (!settled) return [open];
    const { on: settledOn, consequences = [], ...found } = settled;
    const settle: Deed = {
      on: settledOn,
      play: async (caller, { day, newId }) => {
        const actions = consequences.map(({ title, field, side, owner, due }) => ({
          ...{ id: newId(), title, field, ownerSide: side, owner, dueOn: day(due) },
          visibility: "shared" as const,
        }));
        const place = { id: loop.id, firmId, ventureId: kept.id, version: 1 };
        const answer = await caller.corrections.settle({
          ...place,
          ...found,
          consequences: actions,
          nextReviewOn: null,
        });
        kept.version = answer.ventureVersion;
      },
    };
    return [open, settle];
  });
}

export function tellEnd({ firmId, kept, story }: Venture): Deed[] {
  const { closed } = story;
  if (!closed) return [];
  const { on, ending, learned, watch = [], lookAgainOn } = closed;
  return [
    {
      on,
      play: async (caller, { day, newId }) => {
        const place = { firmId, ventureId: kept.id, moveId: newId(), version: kept.version };
        const ahead = { watch: [...watch], lookAgainOn: lookAgainOn === undefined ? null : day(lookAgainOn) };
        kept.version = (await caller.ventures.close({ ...place, ending, learned, mergedInto: null, ...ahead })).version;
      },
    },
  ];
}
