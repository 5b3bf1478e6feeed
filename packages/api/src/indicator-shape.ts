/** A venture in operation as it is shown: its indicators with their readings and states, and when it would be left. */
import type { ExitConditionRow, IndicatorRow, ReadingRow } from "@etappe/db/repositories/indicators";
import { standing } from "@etappe/domain/decision";
import { COMPARISONS, conditionsTrue } from "@etappe/domain/exit-condition";
import { strategyTypes } from "@etappe/domain/framework";
import { DIRECTIONS, INDICATOR_STATES, ORIGINS, stateOf, trendOf } from "@etappe/domain/indicator";
import { standingReadings } from "@etappe/domain/reading";
import * as z from "zod";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";

const ReadingShape = z.strictObject({
  id: Id,
  readOn: z.string(),
  value: z.number(),
  note: z.string(),
  recordedBy: z.string(),
  recordedAt: z.iso.datetime(),
  /** False where a later row for the same day has corrected it. */
  stands: z.boolean(),
  state: z.enum(INDICATOR_STATES),
});

const IndicatorShape = z.strictObject({
  id: Id,
  name: z.string(),
  origin: z.enum(ORIGINS),
  /** The strategy's new requirement that it watches. */
  requirement: ItemShape.nullable(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  target: z.number(),
  watchFrom: z.number(),
  offFrom: z.number(),
  retiredOn: z.string().nullable(),
  version: z.int(),
  state: z.enum(INDICATOR_STATES),
  trend: z
    .strictObject({ course: z.enum(["up", "down", "flat"]), meaning: z.enum(["better", "worse", "same"]) })
    .nullable(),
  /** Oldest day first. */
  readings: z.array(ReadingShape),
});

const ExitConditionShape = z.strictObject({
  id: Id,
  wording: z.string(),
  bound: z.strictObject({ indicatorId: Id, comparison: z.enum(COMPARISONS), threshold: z.number() }).nullable(),
  /** The day since which it is true; null while it is not. */
  trueSince: z.string().nullable(),
  cameTrueNote: z.string(),
  retired: z.boolean(),
  version: z.int(),
});

export const OperatingShape = z.strictObject({
  phase: PhaseShape,
  indicators: z.array(IndicatorShape),
  conditions: z.array(ExitConditionShape),
  /** What the strategies that are held newly ask for, and no indicator watches yet. */
  proposals: z.array(ItemShape.extend({ strategy: Words })),
  /** The goals that stand, in words: the other place that indicators come from. */
  goals: z.strictObject({ choice: z.string(), decidedOn: z.string() }).nullable(),
  today: z.string(),
  mayEdit: z.boolean(),
});
export type OperatingShape = z.infer<typeof OperatingShape>;

export type OperatingRows = {
  readonly indicators: readonly IndicatorRow[];
  readonly readings: readonly ReadingRow[];
  readonly conditions: readonly ExitConditionRow[];
};

export function operatingShape(
  record: FirmRecord,
  venture: { readonly id: string; readonly phase: OperatingShape["phase"] },
  { indicators, readings, conditions }: OperatingRows,
): Omit<OperatingShape, "today" | "mayEdit"> {
  const isTrue = new Map(conditionsTrue(conditions, readings).map(({ condition, since }) => [condition.id, since]));
  return {
    phase: venture.phase,
    indicators: indicators.map((indicator) => indicatorShape(indicator, readings, record)),
    conditions: conditions.map((row) => conditionShape(row, isTrue.get(row.id) ?? null)),
    proposals: proposalsOf(record, venture.id, indicators),
    goals: goalsOf(record, venture.id),
  };
}

function indicatorShape(
  indicator: IndicatorRow,
  all: readonly ReadingRow[],
  record: FirmRecord,
): OperatingShape["indicators"][number] {
  const own = all.filter(({ indicatorId }) => indicatorId === indicator.id);
  const standingOnes = standingReadings(own);
  const stands = new Set(standingOnes.map(({ id }) => id));
  return {
    ...indicator,
    requirement: indicator.requirement === null ? null : requirementOf(indicator.requirement, record),
    state: stateOf(standingOnes.at(-1)?.value ?? null, indicator),
    trend: trendOf(
      standingOnes.map(({ value }) => value),
      indicator.direction,
    ),
    readings: own.map(({ indicatorId: _, recordedAt, ...reading }) => ({
      ...reading,
      recordedAt: recordedAt.toISOString(),
      stands: stands.has(reading.id),
      state: stateOf(reading.value, indicator),
    })),
  };
}

function conditionShape(row: ExitConditionRow, trueSince: string | null): OperatingShape["conditions"][number] {
  const { id, wording, indicatorId, comparison, threshold, cameTrueNote, retired, version } = row;
  const isBound = indicatorId !== null && comparison !== null && threshold !== null;
  const bound = isBound ? { indicatorId, comparison, threshold } : null;
  return { id, wording, bound, trueSince, cameTrueNote, retired, version };
}

/** The new requirements of the strategies that the venture holds, each once. */
export function requirementsOf(record: FirmRecord, ventureId: string) {
  const held = record.strategies.filter((row) => row.ventureId === ventureId && row.heldTo === null);
  const types = strategyTypes(record.framework).filter(({ key }) => held.some(({ type }) => type === key));
  const all = types.flatMap((type) => type.newRequirements.map((item) => ({ ...itemOf(item), strategy: type.label })));
  return [...new Map(all.map((item) => [item.key, item])).values()];
}

function proposalsOf(record: FirmRecord, ventureId: string, indicators: readonly IndicatorRow[]) {
  const watched = new Set(indicators.map(({ requirement }) => requirement));
  return requirementsOf(record, ventureId).filter(({ key }) => !watched.has(key));
}

/** By its key in whichever strategy: an indicator outlives the strategy that asked for it. */
function requirementOf(key: string, { framework }: FirmRecord): ItemShape {
  const item = strategyTypes(framework)
    .flatMap(({ newRequirements }) => newRequirements)
    .find((candidate) => candidate.key === key);
  return item ? itemOf(item) : { key, label: { de: key, en: key }, help: null, source: "" };
}

function goalsOf(record: FirmRecord, ventureId: string): OperatingShape["goals"] {
  const goals = standing(record.decisions).find((row) => row.ventureId === ventureId && row.matter === "goals");
  return goals ? { choice: goals.choice, decidedOn: goals.decidedOn } : null;
}
