/** The lines of the timeline, one under the other: lanes, what happened on a venture's way, and one for each action. */

import { isOpen } from "@etappe/domain/action";
import { compareWithBaseline, type Deviation, type KeptDates } from "@etappe/domain/baseline";
import { addDays } from "@etappe/domain/calendar";
import { conflictsIn, criticalPath, daysBetween, lengthOf, startOf } from "@etappe/domain/plan";
import type { RoadmapLanes } from "@etappe/domain/roadmap";
import { spanOf } from "@etappe/ui/time-scale";
import type { Roadmap, RoadmapItem } from "../roadmap/roadmap-words.ts";

export type PlanAction = Roadmap["actions"][number];
export type PlanMark = Exclude<RoadmapItem, { kind: "action" }> & { readonly at: number };

export const LANE_HEIGHT = 34;
export const LINE_HEIGHT = 44;

export type PlanLine = { readonly id: string; readonly top: number } & (
  | { readonly kind: "lane"; readonly lane: Lane }
  | { readonly kind: "path"; readonly ventureId: string | null; readonly marks: readonly PlanMark[] }
  | {
      readonly kind: "action";
      readonly action: PlanAction;
      readonly at: number;
      readonly days: number;
      readonly isCritical: boolean;
      readonly isLate: boolean;
      /** Where it stood in the kept plan, and how it stands to it. */
      readonly was: { readonly at: number; readonly days: number } | null;
      readonly deviation: Deviation | null;
    }
);
export type ActionLine = Extract<PlanLine, { kind: "action" }>;

export type Lane =
  | { readonly kind: "venture"; readonly ventureId: string | null }
  | { readonly kind: "ways" }
  | { readonly kind: "field"; readonly field: string };

export type Plan = {
  readonly from: string;
  readonly to: string;
  readonly span: number;
  readonly today: number;
  readonly lines: readonly PlanLine[];
  readonly height: number;
  readonly links: readonly PlanLink[];
  /** What waits for what and would start too early, as it is planned now. */
  readonly conflicts: number;
  readonly critical: readonly string[];
};

/** From an action to one that waits for it. */
export type PlanLink = {
  readonly from: string;
  readonly to: string;
  readonly isCritical: boolean;
  readonly isConflict: boolean;
};

type Given = { readonly roadmap: Roadmap; readonly lanes: RoadmapLanes; readonly kept: readonly KeptDates[] | null };

/** The whole plan as it is drawn, in days from the first day of the axis. */
export function planOf({ roadmap, lanes, kept }: Given): Plan {
  const actions = roadmap.actions.filter(({ state }) => state !== "dropped");
  const { from, to } = axisOf(roadmap, actions, kept ?? []);
  const at = (day: string) => daysBetween(from, day);
  const critical = criticalPath(actions, roadmap.dependencies);
  const deviations = new Map(
    kept === null ? [] : compareWithBaseline(roadmap.actions, kept).deviations.map((d) => [d.actionId, d]),
  );
  const actionLine = (action: PlanAction): Draft => {
    const deviation = deviations.get(action.id) ?? null;
    const was = deviation && "was" in deviation ? deviation.was : null;
    return {
      id: action.id,
      kind: "action",
      action,
      at: at(startOf(action)),
      days: lengthOf(action),
      isCritical: critical.includes(action.id),
      isLate: isOpen(action.state) && action.dueOn < roadmap.today,
      was: was && { at: at(startOf(was)), days: lengthOf(was) },
      deviation,
    };
  };
  const pathLine = (ventureId: string | null): readonly Draft[] => {
    const marks = roadmap.items.flatMap((item) =>
      item.kind !== "action" && item.ventureId === ventureId ? [{ ...item, at: at(item.on) }] : [],
    );
    return marks.length === 0 ? [] : [{ id: `way-${ventureId}`, kind: "path", ventureId, marks }];
  };
  const drafts = lanes === "venture" ? byVenture() : byField();
  const { lines, height } = stacked(drafts);
  return {
    from,
    to,
    span: at(to) + 1,
    today: at(roadmap.today),
    lines,
    height,
    critical,
    ...linksOf(roadmap, actions, critical),
  };

  function byVenture(): readonly Draft[] {
    return [...roadmap.ventures.map(({ id }) => id), null].flatMap((ventureId) => {
      const own = actions.filter((action) => action.ventureId === ventureId).map(actionLine);
      const inLane = [...pathLine(ventureId), ...own];
      const lane: Draft = { id: `lane-${ventureId}`, kind: "lane", lane: { kind: "venture", ventureId } };
      return inLane.length === 0 ? [] : [lane, ...inLane];
    });
  }

  function byField(): readonly Draft[] {
    const ways = roadmap.ventures.flatMap(({ id }) => pathLine(id));
    const waysLane: Draft = { id: "lane-ways", kind: "lane", lane: { kind: "ways" } };
    const known = roadmap.fields.map(({ key }) => key);
    const others = actions.map(({ field }) => field).filter((field) => !known.includes(field));
    const fields = [...known, ...new Set(others)].flatMap((field) => {
      const own = actions.filter((action) => action.field === field).map(actionLine);
      const lane: Draft = { id: `lane-${field}`, kind: "lane", lane: { kind: "field", field } };
      return own.length === 0 ? [] : [lane, ...own];
    });
    return ways.length === 0 ? fields : [waysLane, ...ways, ...fields];
  }
}

type Draft = PlanLine extends infer Line ? (Line extends PlanLine ? Omit<Line, "top"> : never) : never;

function stacked(drafts: readonly Draft[]): { readonly lines: readonly PlanLine[]; readonly height: number } {
  let height = 0;
  const lines = drafts.map((draft) => {
    const top = height;
    height += draft.kind === "lane" ? LANE_HEIGHT : LINE_HEIGHT;
    return { ...draft, top };
  });
  return { lines, height };
}

/** Whole months, with some room around the first and the last day. */
function axisOf(roadmap: Roadmap, actions: readonly PlanAction[], kept: readonly KeptDates[]) {
  const days = [
    roadmap.today,
    ...roadmap.items.map(({ on }) => on),
    ...actions.flatMap((action) => [startOf(action), action.dueOn]),
    ...kept.flatMap((was) => [startOf(was), was.dueOn]),
  ].sort();
  const [first, last] = [days[0] ?? roadmap.today, days.at(-1) ?? roadmap.today];
  const around = [addDays(first, -14), addDays(last, 60)];
  return spanOf(around) ?? { from: first, to: last };
}

function linksOf(roadmap: Roadmap, actions: readonly PlanAction[], critical: readonly string[]) {
  const drawn = new Set(actions.map(({ id }) => id));
  const conflicts = conflictsIn(actions, roadmap.dependencies);
  const links = roadmap.dependencies
    .filter(({ actionId, dependsOn }) => drawn.has(actionId) && drawn.has(dependsOn))
    .map(({ actionId, dependsOn }) => ({
      from: dependsOn,
      to: actionId,
      isCritical: critical.some((id, index) => id === actionId && critical[index - 1] === dependsOn),
      isConflict: conflicts.some((known) => known.actionId === actionId && known.dependsOn === dependsOn),
    }));
  return { links, conflicts: conflicts.length };
}
