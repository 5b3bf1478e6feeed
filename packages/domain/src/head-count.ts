/** People counted by hand, for firms that keep no single employees: how many hold a role, how many of them meet a competence (§A). */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CompetenceKey } from "./competence.ts";
import type { Holders } from "./coverage.ts";
import type { Requirement } from "./role-profile.ts";
import { Key } from "./text.ts";

/** All that is counted of one role on one day. Null: not known (any more). Version 0: not counted before. */
export const CountHeads = z.strictObject({
  firmId: z.uuid(),
  role: Key.max(60),
  countedOn: Day,
  counts: z
    .array(
      z.strictObject({
        id: z.uuid(),
        /** Empty: how many hold the role at all. */
        competence: z.union([CompetenceKey, z.literal("")]),
        people: z.int().min(0).max(20_000).nullable(),
        version: z.int().min(0),
      }),
    )
    .min(1)
    .max(200)
    .refine(
      (counts) => new Set(counts.map(({ competence }) => competence)).size === counts.length,
      "count a competence twice",
    ),
});
export type CountHeads = z.infer<typeof CountHeads>;

export type HeadCount = { readonly role: string; readonly competence: string; readonly people: number };

export type CountFault =
  | { readonly because: "unknown-item"; readonly kind: "competence"; readonly key: string }
  | { readonly because: "counted-in-the-future" }
  | { readonly because: "more-meet-than-hold" };

/** What speaks against counts, given those of the role that stand already: null when all is well. */
export function faultInCounts(
  { role, countedOn, counts }: Pick<CountHeads, "role" | "countedOn" | "counts">,
  standing: readonly HeadCount[],
  required: ReadonlyMap<string, Requirement>,
  today: string,
): CountFault | null {
  if (countedOn > today) return { because: "counted-in-the-future" };
  const unknown = counts.find(
    ({ competence, people }) => competence !== "" && people !== null && !required.has(competence),
  );
  if (unknown) return { because: "unknown-item", kind: "competence", key: unknown.competence };
  const before = standing.filter((count) => count.role === role);
  const after = new Map<string, number | null>([...before, ...counts].map((each) => [each.competence, each.people]));
  const holders = after.get("") ?? null;
  const most = Math.max(0, ...[...after.values()].map((people) => people ?? 0));
  return holders !== null && most > holders ? { because: "more-meet-than-hold" } : null;
}

/** What was counted of a role, as coverage is worked out from it; what was not counted is unknown. */
export function countedHolders(counts: readonly HeadCount[], role: string, competence: string): Holders {
  const peopleAt = (key: string) =>
    counts.find((count) => count.role === role && count.competence === key)?.people ?? null;
  return { kind: "counted", holders: peopleAt(""), met: peopleAt(competence), unknown: null };
}
