/**
 * What going abroad means for the site at home (von Behr 2001, §4): the role it plays, the
 * functions it keeps, gains and loses, the jobs won and lost. Written on, never over: an entry
 * that was wrong is corrected by another, and then no longer counts.
 */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { Key } from "./text.ts";

export const HOME_PLANT_KINDS = ["role", "kept", "gained", "lost", "jobs"] as const;
export type HomePlantKind = (typeof HOME_PLANT_KINDS)[number];
export const FUNCTION_FATES = ["kept", "gained", "lost"] as const;
export type FunctionFate = (typeof FUNCTION_FATES)[number];

const subject = z.string().trim().min(1).max(200);

/** A role is one of the framework's; a function is one of its keys, or in words like what jobs are about. */
const Happened = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("role"), subject: Key }),
  z.strictObject({ kind: z.enum(FUNCTION_FATES), subject }),
  z.strictObject({ kind: z.literal("jobs"), subject, jobs: z.int().min(-100_000).max(100_000) }),
]);

export const RecordHomePlant = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid(),
    happenedOn: Day,
    /** Jobs are won above 0 and lost below. */
    happened: Happened,
    note: z.string().trim().max(2000).default(""),
    /** The entry that this one takes the place of. */
    corrects: z.uuid().nullable(),
  })
  // No jobs at all say that the corrected entry should not have been there.
  .refine(({ happened, corrects }) => happened.kind !== "jobs" || happened.jobs !== 0 || corrects !== null, {
    path: ["happened", "jobs"],
    message: "change nothing",
  });
export type RecordHomePlant = z.infer<typeof RecordHomePlant>;

export type HomePlantEntry = {
  readonly id: string;
  readonly ventureId: string;
  readonly happenedOn: string;
  readonly kind: HomePlantKind;
  readonly subject: string;
  readonly jobs: number | null;
  readonly corrects: string | null;
};

export type HomePlantSums = {
  readonly kept: number;
  readonly gained: number;
  readonly lost: number;
  /** Never negative, either of them. */
  readonly jobsWon: number;
  readonly jobsLost: number;
};

export type PlantOfVenture<E> = HomePlantSums & {
  readonly ventureId: string;
  /** The roles over time, oldest first. */
  readonly roles: readonly E[];
  /** What last became of each function. */
  readonly functions: readonly E[];
};

export type HomePlant<E> = {
  readonly ventures: readonly PlantOfVenture<E>[];
  /** Of the firm: the sums over its ventures. */
  readonly total: HomePlantSums;
  /** The role said last, of whichever venture; null when none was. */
  readonly role: E | null;
};

/** The ledger of a firm from its entries, given in the order in which they were recorded; sums are in functions and in jobs. */
export function homePlantOf<E extends HomePlantEntry>(entries: readonly E[]): HomePlant<E> {
  const counted = byDay(countedEntries(entries));
  const ventureIds = [...new Set(counted.map(({ ventureId }) => ventureId))];
  const ventures = ventureIds.map((id) =>
    plantOfVenture(
      id,
      counted.filter(({ ventureId }) => ventureId === id),
    ),
  );
  return {
    ventures,
    total: ventures.reduce<HomePlantSums>(added, NOTHING),
    role: counted.findLast(({ kind }) => kind === "role") ?? null,
  };
}

/** The entries that no other corrects, without those that merely take one back. */
export function countedEntries<E extends HomePlantEntry>(entries: readonly E[]): E[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  return entries.filter((entry) => !corrected.has(entry.id) && !takesBack(entry));
}

/** Whether an entry says of the one it corrects that it should not have been there. */
export function takesBack({ corrects, jobs }: Pick<HomePlantEntry, "corrects" | "jobs">): boolean {
  return corrects !== null && jobs === 0;
}

const NOTHING: HomePlantSums = { kept: 0, gained: 0, lost: 0, jobsWon: 0, jobsLost: 0 };

function plantOfVenture<E extends HomePlantEntry>(ventureId: string, counted: readonly E[]): PlantOfVenture<E> {
  const functions = [...lastFates(counted).values()];
  const fates = (fate: FunctionFate) => functions.filter(({ kind }) => kind === fate).length;
  const jobs = counted.map((entry) => entry.jobs ?? 0);
  return {
    ventureId,
    roles: counted.filter(({ kind }) => kind === "role"),
    functions,
    kept: fates("kept"),
    gained: fates("gained"),
    lost: fates("lost"),
    jobsWon: sum(jobs.filter((change) => change > 0)),
    jobsLost: sum(jobs.filter((change) => change < 0).map((change) => -change)),
  };
}

function lastFates<E extends HomePlantEntry>(counted: readonly E[]): Map<string, E> {
  const fates = counted.filter(({ kind }) => kind !== "role" && kind !== "jobs");
  return new Map(fates.map((entry) => [entry.subject.toLowerCase(), entry]));
}

/** By day; what happened on one day stays in the order in which it was recorded. */
function byDay<E extends HomePlantEntry>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0));
}

function added(a: HomePlantSums, b: HomePlantSums): HomePlantSums {
  return {
    kept: a.kept + b.kept,
    gained: a.gained + b.gained,
    lost: a.lost + b.lost,
    jobsWon: a.jobsWon + b.jobsWon,
    jobsLost: a.jobsLost + b.jobsLost,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
