/** A level that somebody has said of an employee, with who says so (§A). */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CompetenceKey } from "./competence.ts";

export const LEVEL_SOURCES = ["self", "manager", "test", "certificate"] as const;
export type LevelSource = (typeof LEVEL_SOURCES)[number];

/** What somebody else may say of an employee; `self` is only for the employee. */
export const SOURCES_OF_OTHERS = ["manager", "test", "certificate"] as const;

/** A level as it stands on a scale of competences. No scale is longer. */
export const CompetenceLevel = z.int().min(0).max(10);

export const SayLevel = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  employeeId: z.uuid(),
  competence: CompetenceKey,
  level: CompetenceLevel,
  source: z.enum(SOURCES_OF_OTHERS),
  readOn: Day,
});
export type SayLevel = z.infer<typeof SayLevel>;

/** A reading that was written down by mistake is taken out; what counts is found anew from those that are left. */
export const TakeOutLevel = z.strictObject({ firmId: z.uuid(), employeeId: z.uuid(), id: z.uuid() });

export type Counting = {
  readonly level: number;
  readonly source: LevelSource;
  /** yyyy-mm-dd */
  readonly readOn: string;
};

/**
 * Whether what is said now counts instead of what counted before. What an employee says of themselves never stands
 * against what somebody else has said, whenever that was, and always gives way to it; otherwise the newer day counts,
 * and on the same day what was said later.
 */
export function countsOver(said: Counting, before: Counting): boolean {
  const [ofSelf, wasOfSelf] = [said.source === "self", before.source === "self"];
  return ofSelf === wasOfSelf ? said.readOn >= before.readOn : wasOfSelf;
}

/** Of several readings of one employee in one competence, in the order in which they were said, the one that counts; null of none: unknown. */
export function whichCounts<T extends Counting>(said: readonly T[]): T | null {
  return said.reduce<T | null>((before, each) => (before === null || countsOver(each, before) ? each : before), null);
}

/** What counts of many readings, one for each employee and competence. */
export function countingOf<T extends Counting & { readonly employeeId: string; readonly competence: string }>(
  said: readonly T[],
): readonly T[] {
  const counting = new Map<string, T>();
  for (const each of said) {
    const key = `${each.employeeId} ${each.competence}`;
    const before = counting.get(key);
    if (!before || countsOver(each, before)) counting.set(key, each);
  }
  return [...counting.values()];
}
