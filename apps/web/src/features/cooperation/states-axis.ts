/** The states of all cooperations as rows of one time axis. Words come from outside. */
import type { TimeItem, TimeRow } from "@etappe/ui/time-axis-data";
import type { Cooperation } from "./cooperation-draft.ts";

type State = Cooperation["state"];

const LOOK = {
  sought: { tone: "neutral", fill: "outline" },
  agreed: { tone: 2, fill: "hatched" },
  running: { tone: "accent", fill: "solid" },
  "in-conflict": { tone: "gap", fill: "hatched" },
} as const satisfies Record<Exclude<State, "ended">, { tone: "neutral" | 2 | "accent" | "gap"; fill: string }>;

type Told = Pick<Cooperation, "id" | "partner" | "history">;

/** From the first day of all of them to today; null while nothing is on record. */
export function spanOf(cooperations: readonly Told[], today: string): { from: string; to: string } | null {
  const days = cooperations.flatMap(({ history }) => history.map(({ since }) => since)).sort();
  const from = days[0];
  return from === undefined ? null : { from, to: today };
}

/** Each state lasts until the next one, and the last until today; an end is a point, and nothing follows it. */
export function rowsOf(
  cooperations: readonly (Told & { readonly lane: string; readonly note: string })[],
  today: string,
  say: (state: State) => string,
): readonly TimeRow[] {
  return cooperations.map(({ id, partner, lane, note, history }) => ({
    ...{ id, label: partner, lane, note },
    items: history.map(({ id: step, state, since }, index): TimeItem => {
      if (state === "ended") return { kind: "ring", id: step, tone: "neutral", at: since, label: say(state) };
      const to = history[index + 1]?.since ?? today;
      return {
        kind: "bar",
        id: step,
        ...LOOK[state],
        from: since,
        to,
        label: say(state),
        isLate: state === "in-conflict",
      };
    }),
  }));
}
