/**
 * When a venture would be left (von Behr 2001, §5, fn38, fn39), agreed before it is needed. Bound to
 * an indicator a condition comes true by itself; in words alone, somebody says that it has.
 */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { Amount } from "./indicator.ts";
import { lastRun, type Reading, readingsOf } from "./reading.ts";

export const COMPARISONS = ["below", "above"] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const AddExitCondition = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ventureId: z.uuid(),
  wording: z.string().trim().min(1).max(1000),
  /** Null when only a person can say whether it is so. */
  bound: z.strictObject({ indicatorId: z.uuid(), comparison: z.enum(COMPARISONS), threshold: Amount }).nullable(),
});
export type AddExitCondition = z.infer<typeof AddExitCondition>;

/** Says of a condition in words that it came true, or with null that it is not true after all. */
export const SayExitCondition = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid(),
    version: z.int().min(1),
    cameTrueOn: Day.nullable(),
    note: z.string().trim().max(2000),
  })
  .refine(({ cameTrueOn, note }) => cameTrueOn === null || note !== "", {
    path: ["note"],
    message: "is needed where a condition came true",
  });
export type SayExitCondition = z.infer<typeof SayExitCondition>;

export const RetireExitCondition = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ventureId: z.uuid(),
  version: z.int().min(1),
  retired: z.boolean(),
});
export type RetireExitCondition = z.infer<typeof RetireExitCondition>;

export type ExitCondition = {
  readonly id: string;
  readonly wording: string;
  readonly indicatorId: string | null;
  readonly comparison: Comparison | null;
  readonly threshold: number | null;
  readonly cameTrueOn: string | null;
  readonly retired: boolean;
};

/** A condition that is true, and the days that make it so, oldest first: never empty. */
export type TrueCondition = {
  readonly condition: ExitCondition;
  readonly since: string;
  readonly days: readonly string[];
};

/** The conditions that are true by the readings that stand, or because somebody said so. Retired ones never are. */
export function conditionsTrue(conditions: readonly ExitCondition[], readings: readonly Reading[]): TrueCondition[] {
  return conditions.flatMap((condition) => {
    const days = condition.retired ? [] : daysTrue(condition, readings);
    const [since] = days;
    return since === undefined ? [] : [{ condition, since, days }];
  });
}

function daysTrue(condition: ExitCondition, readings: readonly Reading[]): readonly string[] {
  const { indicatorId, comparison, threshold, cameTrueOn } = condition;
  if (indicatorId === null || comparison === null || threshold === null) return cameTrueOn === null ? [] : [cameTrueOn];
  const beyond = (value: number) => (comparison === "below" ? value < threshold : value > threshold);
  return lastRun(readingsOf(indicatorId, readings), beyond).map(({ readOn }) => readOn);
}
