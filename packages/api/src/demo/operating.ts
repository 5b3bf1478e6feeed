/** What is measured of a venture, when it would be left, and what it means for the home plant. */
import type { Deed, Kept } from "./deed.ts";
import type { FirmOfDemo, VentureStory } from "./story.ts";
import { told } from "./told.ts";

export function tellOperating({ id: firmId, story }: FirmOfDemo, ventures: ReadonlyMap<string, Kept>): Deed[] {
  const measured = story.ventures.flatMap((venture) =>
    tellMeasured(firmId, told(ventures.get(venture.name), `the venture ${venture.name}`).id, venture),
  );
  return [...measured, ...tellHomePlant(firmId, story.homePlant ?? [], ventures)];
}

function tellMeasured(firmId: string, ventureId: string, { measured }: VentureStory): Deed[] {
  if (!measured) return [];
  const place = { firmId, ventureId };
  const ids = new Map<string, string>();
  const idOf = (indicator: string) => told(ids.get(indicator), `the indicator ${indicator}`);
  const agreed = Object.entries(measured.indicators).map(([key, { on, ...indicator }]): Deed => {
    return {
      on,
      play: async (caller, { newId }) => {
        const id = newId();
        ids.set(key, id);
        await caller.indicators.add({ id, ...place, ...indicator });
      },
    };
  });
  const read = measured.readings.map(({ on, readOn = on, values, notes = {} }): Deed => {
    return {
      on,
      play: async (caller, { day, newId }) => {
        const readings = Object.entries(values).map(([key, value]) => {
          return { id: newId(), indicatorId: idOf(key), readOn: day(readOn), value, note: notes[key] ?? "" };
        });
        await caller.indicators.record({ ...place, readings });
      },
    };
  });
  const conditions = measured.conditions.map(({ on, wording, bound }): Deed => {
    return {
      on,
      play: async (caller, { newId }) => {
        const by = bound && { indicatorId: idOf(bound.indicator), ...bound.limit };
        await caller.indicators.addCondition({ id: newId(), ...place, wording, bound: by ?? null });
      },
    };
  });
  return [...agreed, ...read, ...conditions];
}

/** An entry that corrects another names it by its key. */
function tellHomePlant(
  firmId: string,
  entries: NonNullable<FirmOfDemo["story"]["homePlant"]>,
  ventures: ReadonlyMap<string, Kept>,
): Deed[] {
  const ids = new Map<string, string>();
  return entries.map(({ on, since = on, venture, happened, note = "", key, corrects }): Deed => {
    const ventureId = told(ventures.get(venture), `the venture ${venture}`).id;
    return {
      on,
      play: async (caller, { day, newId }) => {
        const id = newId();
        if (key !== undefined) ids.set(key, id);
        const wrong = corrects === undefined ? null : told(ids.get(corrects), `the entry ${corrects}`);
        const place = { id, firmId, ventureId, happenedOn: day(since) };
        await caller.homePlant.record({ ...place, happened, note, corrects: wrong });
      },
    };
  });
}
