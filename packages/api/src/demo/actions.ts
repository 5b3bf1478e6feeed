/** Actions: planned, reported on by whoever they belong to, and talked about from both sides. */
import type { Deed, Kept } from "./deed.ts";
import type { ActionStory, FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

type Known = ReadonlyMap<string, Kept>;

/** `kept` is filled with the story's actions by key, for deeds that go on with them. */
export function tellActions({ id: firmId, story }: FirmOfDemo, ventures: Known, kept: Map<string, Kept>): Deed[] {
  return story.actions.flatMap((action) => [
    planned(firmId, action, ventures, kept),
    ...reported(firmId, action, kept),
    ...commented(firmId, action, kept),
  ]);
}

function planned(firmId: string, action: ActionStory, ventures: Known, kept: Map<string, Kept>): Deed {
  const { key, venture, plannedOn, side, start, due, after = [], visibility = "shared", answers } = action;
  return {
    on: plannedOn,
    play: async (caller, { day, newId }) => {
      const id = newId();
      await caller.actions.plan({
        id,
        firmId,
        ventureId: venture === null ? null : told(ventures.get(venture), `the venture ${venture}`).id,
        title: action.title,
        field: action.field,
        phase: action.phase,
        ownerSide: side,
        owner: action.owner,
        startOn: start === null ? null : day(start),
        dueOn: day(due),
        effortDays: action.effortDays,
        dependsOn: after.map((other) => told(kept.get(other), `the action ${other}`).id),
        visibility,
        ...answers,
      });
      kept.set(key, { id, version: 1 });
    },
  };
}

function reported(firmId: string, { key, reports = [] }: ActionStory, kept: Known): Deed[] {
  return reports.map(({ on, by, ...said }) => ({
    on,
    ...(by && { by }),
    play: async (caller) => {
      const action = told(kept.get(key), `the action ${key}`);
      const { id, version } = action;
      action.version = (await caller.actions.report({ id, firmId, version, ...said })).version;
    },
  }));
}

function commented(firmId: string, { key, comments = [] }: ActionStory, kept: Known): Deed[] {
  return comments.map(({ on, by, body, visibility = "shared" }) => ({
    on,
    by,
    play: async (caller, { newId }) => {
      const actionId = told(kept.get(key), `the action ${key}`).id;
      await caller.actions.comment({ id: newId(), firmId, actionId, body, visibility });
    },
  }));
}
