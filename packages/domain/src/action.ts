/** What is to be done on one of the two sides, in one of the three fields (von Behr 2001, §A). */
import * as z from "zod";
import { Visibility } from "./access.ts";
import { Day } from "./calendar.ts";
import { Phase } from "./phase.ts";
import { Key } from "./text.ts";

export const ACTION_STATES = ["open", "in-progress", "blocked", "done", "dropped"] as const;
export type ActionState = (typeof ACTION_STATES)[number];
export const ACTION_SIDES = ["firm", "house"] as const;

const plan = {
  ventureId: z.uuid().nullable(),
  title: z.string().trim().min(1).max(300),
  field: Key,
  phase: Phase,
  ownerSide: z.enum(ACTION_SIDES),
  owner: z.string().trim().max(200),
  startOn: Day.nullable(),
  dueOn: Day,
  effortDays: z.number().min(0).max(10_000).nullable(),
  dependsOn: z.array(z.uuid()).max(50),
  visibility: Visibility,
};
/** What an action answers: a gap in a criterion of capability, a strategy's new requirement, a decision, a correction loop. */
const answers = {
  criterion: Key.nullable(),
  requirement: Key.nullable(),
  decisionId: z.uuid().nullable(),
  correctionId: z.uuid().nullable(),
};
/** What was handed in to show how far it is. */
const evidence = z.string().trim().max(4000);
const startsBeforeItEnds = {
  check: (action: { startOn: string | null; dueOn: string }) =>
    action.startOn === null || action.startOn <= action.dueOn,
  fault: { path: ["dueOn"], message: "is before the start" },
};

export const PlanAction = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ...plan,
    criterion: answers.criterion.default(null),
    requirement: answers.requirement.default(null),
    decisionId: answers.decisionId.default(null),
    correctionId: answers.correctionId.default(null),
  })
  .refine(startsBeforeItEnds.check, startsBeforeItEnds.fault);
export type PlanAction = z.infer<typeof PlanAction>;

/** What it answers stays as it is where that is left out. */
export const EditAction = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    version: z.int().min(1),
    ...plan,
    criterion: answers.criterion.optional(),
    requirement: answers.requirement.optional(),
    decisionId: answers.decisionId.optional(),
    correctionId: answers.correctionId.optional(),
  })
  .refine(startsBeforeItEnds.check, startsBeforeItEnds.fault);
export type EditAction = z.infer<typeof EditAction>;

/** How far an action has come; whoever it belongs to says so. Progress in percent; evidence stays where it is left out. */
export const ReportAction = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1),
  state: z.enum(ACTION_STATES),
  progress: z.int().min(0).max(100),
  evidence: evidence.optional(),
});
export type ReportAction = z.infer<typeof ReportAction>;

export const WriteComment = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  actionId: z.uuid(),
  body: z.string().trim().min(1).max(4000),
  visibility: Visibility,
});
export type WriteComment = z.infer<typeof WriteComment>;

/** Whether an action still asks for something. */
export function isOpen(state: ActionState): boolean {
  return state !== "done" && state !== "dropped";
}

export function isOverdue(action: { readonly state: ActionState; readonly dueOn: string }, today: string): boolean {
  return isOpen(action.state) && action.dueOn < today;
}

/** An action on which another waits, directly or through others. */
export type Dependency = { readonly actionId: string; readonly dependsOn: string };

/** Whether an action would wait for itself if it waited for these. `existing` are the other actions' dependencies. */
export function waitsForItself(
  actionId: string,
  dependsOn: readonly string[],
  existing: readonly Dependency[],
): boolean {
  const others = existing.filter((dependency) => dependency.actionId !== actionId);
  const seen = new Set<string>();
  const open = [...dependsOn];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === actionId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...others.filter((dependency) => dependency.actionId === id).map(({ dependsOn: on }) => on));
  }
  return false;
}
