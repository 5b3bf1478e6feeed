/**
 * The roadmap: what is to be done, was decided, is looked at again and is still owed, of
 * all ventures on one time axis (von Behr 2001, §3, §5 and §A). It is what the firm sees.
 */
import { type ActionState, isOverdue } from "./action.ts";
import { standing } from "./decision.ts";
import type { OpenWithPeople } from "./gate.ts";
import { type NullStrategy, type NullStrategyStep, standingNullStrategies } from "./null-strategy.ts";
import type { Phase } from "./phase.ts";

/** How the roadmap is laid out, how closely one looks at it, and what its lanes are. */
export const ROADMAP_LAYOUTS = ["timeline", "board", "list"] as const;
export type RoadmapLayout = (typeof ROADMAP_LAYOUTS)[number];
export const ZOOMS = ["day", "week", "month", "quarter", "year"] as const;
export type Zoom = (typeof ZOOMS)[number];
export const ROADMAP_LANES = ["venture", "field"] as const;
export type RoadmapLanes = (typeof ROADMAP_LANES)[number];

export type RoadmapAction = {
  readonly id: string;
  readonly ventureId: string | null;
  readonly title: string;
  readonly startOn: string | null;
  readonly dueOn: string;
  readonly state: ActionState;
  readonly phase: Phase;
};
export type RoadmapDecision = {
  readonly id: string;
  readonly ventureId: string;
  readonly matter: string;
  readonly choice: string;
  readonly decidedOn: string;
  readonly reviewBy: string;
  readonly revises: string | null;
};
export type RoadmapMove = {
  readonly id: string;
  readonly toPhase: Phase | null;
  /** What was missing at the gate, as words for records: `matter:goals`. */
  readonly missing: readonly string[];
} & NullStrategyStep;

/** So many people in a role, with a language of the country where it needs one, by a day. */
export type RoadmapNeed = {
  readonly id: string;
  readonly ventureId: string;
  readonly role: string;
  readonly people: number;
  readonly language: string | null;
  readonly dueOn: string;
};

export const OWED = ["matter", "burden", "objection"] as const;
export type Owed = (typeof OWED)[number];

/** Something at a day. `late` is said of what should have happened before today. */
export type RoadmapItem = {
  readonly id: string;
  readonly ventureId: string | null;
  readonly on: string;
  readonly late: boolean;
} & (
  | {
      readonly kind: "action";
      readonly action: string;
      readonly title: string;
      readonly from: string | null;
      readonly state: ActionState;
      readonly phase: Phase;
    }
  | { readonly kind: "decision"; readonly matter: string; readonly choice: string }
  | { readonly kind: "review"; readonly matter: string; readonly choice: string }
  | { readonly kind: "gate"; readonly move: RoadmapMove["kind"]; readonly toPhase: Phase | null }
  /**
   * What a gate was passed without and is missing still, owed since that day: a matter by its key, a burden without an
   * answer or an objection by its id.
   */
  | { readonly kind: "debt"; readonly owed: Owed; readonly key: string; readonly toPhase: Phase | null }
  /** A null strategy is looked at again. */
  | { readonly kind: "look-again" }
  /** People are needed by that day. Whether they are there is said where they are counted. */
  | { readonly kind: "need"; readonly role: string; readonly people: number; readonly language: string | null }
);

/** Everything on the roadmap by day; on one day actions last, because what was decided comes before what follows. */
export function roadmapOf(
  rows: {
    readonly actions: readonly RoadmapAction[];
    readonly decisions: readonly RoadmapDecision[];
    readonly moves: readonly RoadmapMove[];
    readonly needs: readonly RoadmapNeed[];
    /** What is open with the people of the ventures, as far as the reader may know of it. */
    readonly people: OpenWithPeople;
  },
  today: string,
): readonly RoadmapItem[] {
  // What a venture owed, or was to look at again, ends with it.
  const over = new Set(rows.moves.filter(({ kind }) => kind === "close").map(({ ventureId }) => ventureId));
  const runs = ({ ventureId }: { readonly ventureId: string }) => !over.has(ventureId);
  const items: RoadmapItem[] = [
    ...rows.moves.map(gateItem),
    ...debtItems(rows.moves.filter(runs), rows.decisions, rows.people),
    ...rows.decisions.map(decisionItem),
    ...standing(rows.decisions)
      .filter(runs)
      .map((decision) => reviewItem(decision, today)),
    ...standingNullStrategies(rows.moves).map((home) => lookAgainItem(home, today)),
    ...rows.needs.filter(runs).map(needItem),
    ...rows.actions.filter((action) => action.state !== "dropped").map((action) => actionItem(action, today)),
  ];
  return items.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function gateItem({ id, ventureId, kind, toPhase, movedOn }: RoadmapMove): RoadmapItem {
  return { kind: "gate", id, ventureId, on: movedOn, late: false, move: kind, toPhase };
}

/** Each is owed once per venture, since the first gate that was passed without it. */
function debtItems(
  moves: readonly RoadmapMove[],
  decisions: readonly RoadmapDecision[],
  people: OpenWithPeople,
): readonly RoadmapItem[] {
  const settled = new Set(decisions.map(({ ventureId, matter }) => `${ventureId} ${matter}`));
  const isOwed: Readonly<Record<Owed, (ventureId: string, key: string) => boolean>> = {
    matter: (ventureId, key) => !settled.has(`${ventureId} ${key}`),
    burden: (_, id) => people.burdens.includes(id),
    objection: (_, id) => people.objections.includes(id),
  };
  const debts = new Map<string, RoadmapItem>();
  for (const { id, ventureId, movedOn, toPhase, missing } of moves) {
    for (const name of missing) {
      const [kind, key = ""] = name.split(":");
      const owed = OWED.find((known) => known === kind);
      if (!owed || !isOwed[owed](ventureId, key) || debts.has(`${ventureId} ${name}`)) continue;
      const at = { id: `${id}-${key}`, ventureId, on: movedOn, late: true };
      debts.set(`${ventureId} ${name}`, { kind: "debt", ...at, owed, key, toPhase });
    }
  }
  return [...debts.values()];
}

function decisionItem({ id, ventureId, matter, choice, decidedOn }: RoadmapDecision): RoadmapItem {
  return { kind: "decision", id, ventureId, on: decidedOn, late: false, matter, choice };
}

function reviewItem({ id, ventureId, matter, choice, reviewBy }: RoadmapDecision, today: string): RoadmapItem {
  return { kind: "review", id: `${id}-review`, ventureId, on: reviewBy, late: reviewBy < today, matter, choice };
}

function lookAgainItem({ ventureId, lookAgainOn }: NullStrategy, today: string): RoadmapItem {
  return { kind: "look-again", id: `${ventureId}-look-again`, ventureId, on: lookAgainOn, late: lookAgainOn < today };
}

function needItem({ id, ventureId, role, people, language, dueOn }: RoadmapNeed): RoadmapItem {
  return { kind: "need", id, ventureId, on: dueOn, late: false, role, people, language };
}

function actionItem(action: RoadmapAction, today: string): RoadmapItem {
  const { id, ventureId, title, startOn, dueOn, state, phase } = action;
  const late = isOverdue(action, today);
  return { kind: "action", id, action: id, ventureId, on: dueOn, late, title, from: startOn, state, phase };
}
