/**
 * The plan in the roadmap: what waits for what, what a shift takes along, which chain decides
 * the end, and how far the plan has slipped from one that was kept (von Behr 2001, §A). Days are
 * calendar days; working days and holidays are not modelled.
 */
import * as z from "zod";
import { type ActionState, type Dependency, isOpen } from "./action.ts";
import { addDays, Day } from "./calendar.ts";

const EARLIEST = "1900-01-01";
const LATEST = "2199-12-31";
const PlanDay = Day.refine(isInCalendar, "is out of the calendar");
const SHIFT_DAYS_MAX = 3650;

/** Moves an action and all that waits for it. `expected` are the versions of everything that moves, as they were seen. */
export const ShiftChain = z.strictObject({
  firmId: z.uuid(),
  actionId: z.uuid(),
  days: z
    .int()
    .min(-SHIFT_DAYS_MAX)
    .max(SHIFT_DAYS_MAX)
    .refine((days) => days !== 0, "moves nothing"),
  expected: z
    .array(z.strictObject({ actionId: z.uuid(), version: z.int().min(1) }))
    .min(1)
    .max(2000),
});
export type ShiftChain = z.infer<typeof ShiftChain>;

/** Gives one action other days; what waits for it stays where it is. */
export const RescheduleAction = z
  .strictObject({
    firmId: z.uuid(),
    actionId: z.uuid(),
    version: z.int().min(1),
    startOn: PlanDay.nullable(),
    dueOn: PlanDay,
  })
  .refine(({ startOn, dueOn }) => startOn === null || startOn <= dueOn, {
    path: ["dueOn"],
    message: "is before the start",
  });
export type RescheduleAction = z.infer<typeof RescheduleAction>;

/** Keeps the plan as it stands under a name, to compare with later. */
export const KeepBaseline = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  name: z.string().trim().min(1).max(120),
});
export type KeepBaseline = z.infer<typeof KeepBaseline>;

export const DropBaseline = z.strictObject({ id: z.uuid(), firmId: z.uuid() });

/** An action as planning sees it. Without a start it lasts the day on which it is due. */
export type PlannedAction = {
  readonly id: string;
  readonly startOn: string | null;
  readonly dueOn: string;
  readonly state: ActionState;
};

/** An action that would start before what it waits for is due. */
export type PlanConflict = { readonly actionId: string; readonly dependsOn: string };

export type Shift<A extends PlannedAction> =
  | { readonly kind: "shifted"; readonly moved: readonly A[]; readonly conflicts: readonly PlanConflict[] }
  | { readonly kind: "refused"; readonly because: "action-finished" | "beyond-calendar" };

/**
 * The action and everything that waits for it, directly or through others, without what is done
 * or dropped: what waits for a finished action waits no more. Empty when the action itself is finished.
 */
export function chainOf<A extends PlannedAction>(
  actions: readonly A[],
  dependencies: readonly Dependency[],
  id: string,
): readonly A[] {
  const open = new Map(actions.filter(({ state }) => isOpen(state)).map((action) => [action.id, action]));
  const waiting = grouped(dependencies, ({ dependsOn, actionId }) => [dependsOn, actionId]);
  const chain = new Map<string, A>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const action = open.get(next);
    if (!action || chain.has(next)) continue;
    chain.set(next, action);
    ahead.push(...(waiting.get(next) ?? []));
  }
  return [...chain.values()];
}

/**
 * Moves an action and its chain by so many days (earlier, when negative); the whole chain moves
 * by the same days, so that the distances in it stay. `moved` are the actions with their new
 * days; `conflicts` what would then start too early. Refused for a finished action, and beyond
 * the years 1900 to 2199.
 */
export function shiftChain<A extends PlannedAction>(
  actions: readonly A[],
  dependencies: readonly Dependency[],
  id: string,
  days: number,
): Shift<A> {
  const chain = chainOf(actions, dependencies, id);
  if (chain.length === 0) return { kind: "refused", because: "action-finished" };
  const moved = chain.map((action) => ({
    ...action,
    startOn: action.startOn === null ? null : addDays(action.startOn, days),
    dueOn: addDays(action.dueOn, days),
  }));
  if (!moved.every((action) => isInCalendar(startOf(action)) && isInCalendar(action.dueOn))) {
    return { kind: "refused", because: "beyond-calendar" };
  }
  const after = new Map(moved.map((action) => [action.id, action]));
  const conflicts = conflictsIn(
    actions.map((action) => after.get(action.id) ?? action),
    dependencies,
  ).filter(({ actionId, dependsOn }) => after.has(actionId) || after.has(dependsOn));
  return { kind: "shifted", moved, conflicts };
}

/** Every open action that starts before an open one that it waits for is due. On the same day is in order. */
export function conflictsIn(
  actions: readonly PlannedAction[],
  dependencies: readonly Dependency[],
): readonly PlanConflict[] {
  const open = new Map(actions.filter(({ state }) => isOpen(state)).map((action) => [action.id, action]));
  return dependencies.flatMap(({ actionId, dependsOn }) => {
    const [action, before] = [open.get(actionId), open.get(dependsOn)];
    return action && before && startOf(action) < before.dueOn ? [{ actionId, dependsOn }] : [];
  });
}

/**
 * The chain that decides when the last open action is due: of all chains of waiting actions that
 * end with what is due last, the one whose actions last longest together; of equal ones the one
 * with more actions, then the first by id. Ids from its beginning to its end; empty without open actions.
 */
export function criticalPath(
  actions: readonly PlannedAction[],
  dependencies: readonly Dependency[],
): readonly string[] {
  const open = new Map(actions.filter(({ state }) => isOpen(state)).map((action) => [action.id, action]));
  const waitsFor = grouped(dependencies, ({ actionId, dependsOn }) => [actionId, dependsOn]);
  const longest = new Map<string, Way>();
  const wayTo = (action: PlannedAction): Way => {
    const known = longest.get(action.id);
    if (known) return known;
    const before = (waitsFor.get(action.id) ?? [])
      .flatMap((id) => open.get(id) ?? [])
      .map(wayTo)
      .toSorted(longerFirst)[0];
    const way = {
      id: action.id,
      days: lengthOf(action) + (before?.days ?? 0),
      steps: 1 + (before?.steps ?? 0),
      before: before ?? null,
    };
    longest.set(action.id, way);
    return way;
  };
  const end = [...open.values()].reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), "");
  const [critical] = [...open.values()]
    .filter(({ dueOn }) => dueOn === end)
    .map(wayTo)
    .toSorted(longerFirst);
  const path: string[] = [];
  for (let way: Way | null = critical ?? null; way; way = way.before) path.unshift(way.id);
  return path;
}

/** Days that an action lasts, its first and its last day included. */
export function lengthOf(action: Pick<PlannedAction, "startOn" | "dueOn">): number {
  return daysBetween(startOf(action), action.dueOn) + 1;
}

export function startOf({ startOn, dueOn }: Pick<PlannedAction, "startOn" | "dueOn">): string {
  return startOn ?? dueOn;
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

type Way = {
  readonly id: string;
  readonly days: number;
  readonly steps: number;
  readonly before: Way | null;
};

function longerFirst(a: Way, b: Way): number {
  return b.days - a.days || b.steps - a.steps || (a.id < b.id ? -1 : 1);
}

function grouped(
  dependencies: readonly Dependency[],
  pairOf: (dependency: Dependency) => readonly [string, string],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [of, id] of dependencies.map(pairOf)) {
    const group = groups.get(of);
    if (group) group.push(id);
    else groups.set(of, [id]);
  }
  return groups;
}

function isInCalendar(day: string): boolean {
  return day >= EARLIEST && day <= LATEST && day.length === 10;
}
