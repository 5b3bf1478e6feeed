/**
 * Measures by which people become able to do what the work abroad needs (§A). A measure is planned for a number of
 * people; what it has reached is seen only in levels that somebody else has read since it began. A course that is
 * over closes no gap.
 */
import * as z from "zod";
import { ACTION_SIDES } from "./action.ts";
import { Day } from "./calendar.ts";
import { CompetenceKey } from "./competence.ts";
import { CompetenceLevel, SOURCES_OF_OTHERS } from "./level-reading.ts";
import { Key } from "./text.ts";

export const DEVELOPMENT_KINDS = [
  ...(["training", "language-course", "rotation", "stay-abroad", "hiring", "mentoring"] as const),
] as const;
export type DevelopmentKind = (typeof DEVELOPMENT_KINDS)[number];

const terms = {
  kind: z.enum(DEVELOPMENT_KINDS),
  /** For whom it is meant; null where it is not for one role. */
  role: Key.max(60).nullable(),
  /** On the scale of the competence, from 1. */
  targetLevel: CompetenceLevel.min(1),
  people: z.int().min(1).max(200),
  /** What it costs in all, in euros; null: not known yet. */
  costEur: z.number().min(0).max(100_000_000).nullable(),
};

/** A measure with what the action on the roadmap holds that it becomes. */
export const PlanMeasure = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid().nullable(),
    /** What is done; no names of people in it, as everybody in the firm reads the roadmap. */
    title: z.string().trim().min(1).max(300),
    competence: CompetenceKey,
    startOn: Day,
    dueOn: Day,
    ownerSide: z.enum(ACTION_SIDES),
    owner: z.string().trim().max(200),
    ...terms,
  })
  .refine(({ startOn, dueOn }) => startOn <= dueOn, { path: ["dueOn"], message: "is before the start" });
export type PlanMeasure = z.infer<typeof PlanMeasure>;

/** Its competence stays, because what it reached is read in it; title, dates and state are changed on the roadmap. */
export const EditMeasure = z.strictObject({ id: z.uuid(), firmId: z.uuid(), version: z.int().min(1), ...terms });
export type EditMeasure = z.infer<typeof EditMeasure>;

export const ChangeParticipants = z.strictObject({
  firmId: z.uuid(),
  measureId: z.uuid(),
  join: z.array(z.uuid()).max(200),
  leave: z.array(z.uuid()).max(200),
});
export type ChangeParticipants = z.infer<typeof ChangeParticipants>;

/** What was read of participants, never what they say of themselves. The same said twice is recorded once. */
export const RecordResults = z.strictObject({
  firmId: z.uuid(),
  measureId: z.uuid(),
  source: z.enum(SOURCES_OF_OTHERS),
  readOn: Day,
  results: z
    .array(z.strictObject({ employeeId: z.uuid(), level: CompetenceLevel }))
    .min(1)
    .max(200)
    .refine((results) => new Set(results.map(({ employeeId }) => employeeId)).size === results.length, {
      message: "names somebody twice",
    }),
});
export type RecordResults = z.infer<typeof RecordResults>;

/** A participant: the level known before (null: unknown), and the newest level that somebody else has read since (null: none). */
export type Participant = { readonly levelBefore: number | null; readonly levelNow: number | null };

export type MeasureTerms = {
  readonly targetLevel: number;
  /** In euros; null: not known. */
  readonly costEur: number | null;
  /** yyyy-mm-dd; a measure without a first day has no length. */
  readonly startOn: string | null;
  readonly dueOn: string;
};

export type Effect = {
  /** Levels between where the participants were and the target, as far as known: what the measure sets out to close. */
  readonly plannedLevels: number;
  /** Of these, levels that were closed by readings since it began. */
  readonly closedLevels: number;
  /** Participants of whom nothing was known before: they count in neither of the two. */
  readonly unknownBefore: number;
  /** Participants of whom nobody has read a level since. */
  readonly awaiting: number;
  /** Participants who have reached the target by a reading since. */
  readonly atTarget: number;
  readonly costPerLevel: number | null;
  readonly weeksPerLevel: number | null;
};

/**
 * What a measure set out to close and what it has closed (§A). A participant's gap is the target less the level
 * before, never below 0; closed of it is what the newest reading since the start lies above the level before, at most
 * up to the target. Cost per level is the whole cost (EUR) over all closed levels; weeks per level the time from first
 * to last day, both included, in weeks over all closed levels. Both are null while no level is closed or what is
 * needed for them is unknown.
 */
export function effectOf(participants: readonly Participant[], terms: MeasureTerms): Effect {
  const { targetLevel, costEur } = terms;
  const known = participants.flatMap(({ levelBefore, levelNow }) =>
    levelBefore === null ? [] : [{ levelBefore, levelNow }],
  );
  const plannedLevels = sum(known.map(({ levelBefore }) => Math.max(0, targetLevel - levelBefore)));
  const closedLevels = sum(
    known.map(({ levelBefore, levelNow }) => Math.max(0, Math.min(levelNow ?? 0, targetLevel) - levelBefore)),
  );
  const weeks = weeksOf(terms);
  return {
    plannedLevels,
    closedLevels,
    unknownBefore: participants.length - known.length,
    awaiting: participants.filter(({ levelNow }) => levelNow === null).length,
    atTarget: participants.filter(({ levelNow }) => levelNow !== null && levelNow >= targetLevel).length,
    costPerLevel: closedLevels === 0 || costEur === null ? null : costEur / closedLevels,
    weeksPerLevel: closedLevels === 0 || weeks === null ? null : weeks / closedLevels,
  };
}

/** How long a measure lasts in weeks, first and last day included; null without a first day. */
export function weeksOf({ startOn, dueOn }: Pick<MeasureTerms, "startOn" | "dueOn">): number | null {
  if (startOn === null) return null;
  return (Math.round((Date.parse(dueOn) - Date.parse(startOn)) / DAY) + 1) / 7;
}

const DAY = 24 * 60 * 60 * 1000;

function sum(levels: readonly number[]): number {
  return levels.reduce((total, level) => total + level, 0);
}
