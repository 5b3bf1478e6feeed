/** What-ifs that the house kept. They change no figure, so the case stays as it was worked by hand. */
import type { Deed } from "./deed.ts";
import type { FirmOfDemo } from "./story.ts";

export function tellScenarios({ id: firmId, story }: FirmOfDemo): Deed[] {
  return (story.scenarios ?? []).map(
    ({ on, by, name, moved }): Deed => ({
      on,
      ...(by ? { by } : {}),
      play: async (caller, { newId }) => {
        const changes = moved.map((move) => ({ ...move, notApplicable: false }));
        await caller.scenarios.keep({ id: newId(), firmId, name, changes });
      },
    }),
  );
}
