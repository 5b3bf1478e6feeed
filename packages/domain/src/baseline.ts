/** A plan that was kept, and how the plan of today stands to it (von Behr 2001, §A). */
import { type ActionState, isOpen } from "./action.ts";
import { daysBetween } from "./plan.ts";

/** An action's days as they were planned when the baseline was kept. */
export type KeptDates = {
  readonly actionId: string;
  readonly title: string;
  readonly startOn: string | null;
  readonly dueOn: string;
};

/** How an action stands to the kept plan. `days` is how much later it is due; earlier, when negative. */
export type Deviation =
  | { readonly kind: "kept" | "moved"; readonly actionId: string; readonly days: number; readonly was: KeptDates }
  | { readonly kind: "added"; readonly actionId: string }
  | { readonly kind: "gone"; readonly actionId: string; readonly was: KeptDates };

export type Comparison = {
  /** One for each action that is in one of the two plans, in the order of the plan of today, then what is gone. */
  readonly deviations: readonly Deviation[];
  /** How many are due later, and how many earlier. */
  readonly later: number;
  readonly earlier: number;
  /** By how many days the last due day of the actions that are in both plans has moved; null when there are none. */
  readonly endMovedBy: number | null;
};

/** The plan of today against a kept one. A dropped action is gone; one planned since is added. */
export function compareWithBaseline(
  actions: readonly {
    readonly id: string;
    readonly startOn: string | null;
    readonly dueOn: string;
    readonly state: ActionState;
  }[],
  plan: readonly KeptDates[],
): Comparison {
  const before = new Map(plan.map((kept) => [kept.actionId, kept]));
  const now = new Map(actions.filter(({ state }) => isOpen(state) || state === "done").map((a) => [a.id, a]));
  const present = [...now.values()].map((action): Deviation => {
    const kept = before.get(action.id);
    if (!kept) return { kind: "added", actionId: action.id };
    const isKept = kept.dueOn === action.dueOn && kept.startOn === action.startOn;
    const days = daysBetween(kept.dueOn, action.dueOn);
    return { kind: isKept ? "kept" : "moved", actionId: action.id, days, was: kept };
  });
  const gone = plan
    .filter(({ actionId }) => !now.has(actionId))
    .map((kept): Deviation => ({ kind: "gone", actionId: kept.actionId, was: kept }));
  const both = [...now.values()].flatMap((action) => {
    const kept = before.get(action.id);
    return kept ? [{ was: kept.dueOn, now: action.dueOn }] : [];
  });
  const shifts = both.map((due) => daysBetween(due.was, due.now));
  return {
    deviations: [...present, ...gone],
    later: shifts.filter((days) => days > 0).length,
    earlier: shifts.filter((days) => days < 0).length,
    endMovedBy:
      both.length === 0 ? null : daysBetween(latest(both.map((due) => due.was)), latest(both.map((due) => due.now))),
  };
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), "");
}
