/** Measures by which people develop, as a screen gets them. */
import type { MeasureRow, ParticipantRow } from "@etappe/db/repositories/development";
import { ACTION_SIDES, ACTION_STATES } from "@etappe/domain/action";
import { competenceKey } from "@etappe/domain/competence";
import { DEVELOPMENT_KINDS, effectOf } from "@etappe/domain/development";
import { requirementsOf } from "@etappe/domain/role-profile";
import * as z from "zod";
import { Id, ScaleShape, Words } from "./shapes.ts";
import type { StaffRecord } from "./staff-record.ts";

const EffectShape = z.strictObject({
  plannedLevels: z.int(),
  closedLevels: z.int(),
  unknownBefore: z.int(),
  awaiting: z.int(),
  atTarget: z.int(),
  costPerLevel: z.number().nullable(),
  weeksPerLevel: z.number().nullable(),
});

export const MeasureShape = z.strictObject({
  id: Id,
  actionId: Id,
  kind: z.enum(DEVELOPMENT_KINDS),
  role: z.string().nullable(),
  competence: z.string(),
  targetLevel: z.int(),
  people: z.int(),
  costEur: z.number().nullable(),
  version: z.int(),
  title: z.string(),
  ventureId: Id.nullable(),
  ownerSide: z.enum(ACTION_SIDES),
  owner: z.string(),
  startOn: z.string().nullable(),
  dueOn: z.string(),
  state: z.enum(ACTION_STATES),
});

/** What a measure can be planned with, and what its keys mean. */
export const StaffWordsShape = z.strictObject({
  competences: z.array(
    z.strictObject({
      key: z.string(),
      label: Words,
      help: Words.nullable(),
      kind: z.enum(["technical", "language", "intercultural", "international-management"]),
      scale: z.string(),
      perLanguage: z.boolean(),
    }),
  ),
  scales: z.array(ScaleShape),
  roles: z.array(z.strictObject({ key: z.string(), label: Words, boundaryCrosser: z.boolean() })),
});

export const MeasuresShape = z.strictObject({
  measures: z.array(
    MeasureShape.extend({
      /** How many take part, and what it came to; null for those who may not see single employees. */
      participants: z.int().nullable(),
      effect: EffectShape.nullable(),
    }),
  ),
  /** Competences as they are needed or known, with their language where they have one. */
  competenceKeys: z.array(z.string()),
  ventures: z.array(z.strictObject({ id: Id, name: z.string(), isRunning: z.boolean() })),
  isRegisterOn: z.boolean(),
  today: z.string(),
  mayPlan: z.boolean(),
  /** Whether they may also plan what the house carries out. */
  mayPlanForHouse: z.boolean(),
  mayEdit: z.boolean(),
  mayTakePart: z.boolean(),
  ...StaffWordsShape.shape,
});

/** The words that every page about competences needs. */
export function staffWords({ qualification, scales, roles }: StaffRecord): z.infer<typeof StaffWordsShape> {
  return {
    competences: qualification.competences.map(({ key, label, help, kind, scale, perLanguage }) => ({
      ...{ key, label, help: help ?? null, kind, scale, perLanguage },
    })),
    scales: scales.map(({ key, levels }) => ({
      key,
      levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    })),
    roles: roles.map(({ key, label, boundaryCrosser }) => ({ key, label, boundaryCrosser })),
  };
}

/** Every competence that can be known of somebody: those known per language in each language that a venture needs or a measure is for. */
export function competenceKeysOf(record: StaffRecord, measures: readonly Pick<MeasureRow, "competence">[]): string[] {
  const spoken = [...new Set(record.needs.flatMap(({ language }) => language ?? []))].sort();
  const keys = record.qualification.competences.flatMap(({ key, perLanguage }) =>
    perLanguage ? spoken.map((language) => competenceKey(key, language)) : [key],
  );
  return [...new Set([...keys, ...measures.map(({ competence }) => competence)])];
}

export function measureShape(row: MeasureRow, participants: readonly ParticipantRow[], seesPeople: boolean) {
  const own = participants.filter(({ measureId }) => measureId === row.id);
  const takesPart = row.kind !== "hiring" && seesPeople;
  return {
    ...row,
    participants: takesPart ? own.length : null,
    effect: takesPart ? effectOf(own, row) : null,
  };
}

/** The level that somebody with these roles needs in a competence; null where none of them needs it. */
export function neededLevel(held: readonly string[], competence: string, record: StaffRecord): number | null {
  const roles = record.roles.filter(({ key }) => held.includes(key));
  return requirementsOf(roles, record.languages, record.qualification).get(competence)?.level ?? null;
}
