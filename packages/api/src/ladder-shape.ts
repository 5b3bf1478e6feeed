/** The ladder of a firm as it is shown: what is in use where, what is planned, and what each plan leaps over (§5). */
import { COOPERATION_STATES, PARTNER_LOCATIONS } from "@etappe/domain/cooperation";
import { PLACEMENT_STATES } from "@etappe/domain/form-placement";
import { type Framework, RegionShift } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import {
  type Climb,
  findForm,
  judgeStep,
  leftOutBy,
  levelIn,
  needsExitReason,
  nextSteps,
  startingLevel,
} from "@etappe/domain/ladder";
import * as z from "zod";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";

type Placement = FirmRecord["placements"][number];

export const PlacementShape = z.strictObject({
  id: Id,
  ventureId: Id.nullable(),
  country: z.string(),
  form: z.string(),
  label: Words,
  state: z.enum(PLACEMENT_STATES),
  sinceYear: z.int().nullable(),
  plannedFor: z.string().nullable(),
  leftYear: z.int().nullable(),
  forced: z.boolean(),
  reason: z.string(),
  version: z.int(),
});

const FormShape = ItemShape.extend({
  level: z.int(),
  capital: z.boolean(),
  exitBarrier: z.int(),
  /** While a venture is being built up, this form says why it is chosen. */
  needsExitReason: z.boolean(),
});

const LeapShape = z.strictObject({
  from: z.int(),
  tone: z.enum(["warning", "notice"]),
  /** The levels between, from the lowest up, and what would be a step there. */
  leftOut: z.array(z.strictObject({ level: z.int(), label: Words.nullable(), forms: z.array(FormShape) })),
});

export const LadderShape = z.strictObject({
  levels: z.array(z.strictObject({ level: z.int(), label: Words })),
  /** The level above which capital is bound abroad. */
  capitalAbove: z.int(),
  /** A plan more than so many levels up is a leap. */
  leapAbove: z.int(),
  buildUpMaxExitBarrier: z.int(),
  forms: z.array(FormShape),
  placements: z.array(PlacementShape.extend({ level: z.int(), shifted: z.int() })),
  /** What is planned, and whether it is a step or a leap. */
  plans: z.array(
    z.strictObject({
      id: Id,
      country: z.string(),
      label: Words,
      level: z.int(),
      forced: z.boolean(),
      leap: LeapShape.nullable(),
      /** Hard to leave again, and the venture is still being built up. */
      exitBarrier: z.int().nullable(),
    }),
  ),
  nextSteps: z.array(z.strictObject({ country: z.string(), forms: z.array(FormShape) })),
  /** Where a step starts from in a country, and in one where nothing is yet. */
  starts: z.array(z.strictObject({ country: z.string(), level: z.int() })),
  startElsewhere: z.int(),
  /** Without an id it is the framework's and holds for every firm. */
  regionShifts: z.array(RegionShift.extend({ id: Id.nullable(), label: Words })),
  cooperations: z.array(
    z.strictObject({
      id: Id,
      partner: z.string(),
      partnerLocation: z.enum(PARTNER_LOCATIONS),
      country: z.string().nullable(),
      form: Words.nullable(),
      functions: z.array(Words),
      state: z.enum(COOPERATION_STATES),
    }),
  ),
  ventures: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      countries: z.array(z.string()),
      phase: PhaseShape,
      /** It holds a strategy under which a leap is only pointed out (fn32). */
      leapIsNotice: z.boolean(),
    }),
  ),
  mayEdit: z.boolean(),
});

export function placementShape(row: Placement, framework: Framework): z.infer<typeof PlacementShape> {
  return { ...row, label: labelOf(framework, "form", row.form), reason: row.reason ?? "" };
}

export function ladderOf(record: FirmRecord, mayEdit: boolean): z.infer<typeof LadderShape> {
  const { framework, placements, regionShifts, ventures } = record;
  const { ladder } = framework;
  const climb = climbOf(record);
  const forms = ladder.forms.map((form) => formShape(form, framework));
  const shapesOf = (of: readonly { readonly key: string }[]) =>
    of.flatMap(({ key }) => forms.find((form) => form.key === key) ?? []);
  const countries = [
    ...new Set([...placements.map(({ country }) => country), ...ventures.flatMap((v) => v.countries)]),
  ];
  return {
    levels: ladder.levels,
    capitalAbove: Math.max(0, ...ladder.forms.filter(({ capital }) => !capital).map(({ level }) => level)),
    leapAbove: ladder.leapAbove,
    buildUpMaxExitBarrier: ladder.buildUpMaxExitBarrier,
    forms,
    placements: placements.map((row) => {
      const level = levelIn(row.country, row.form, regionShifts, framework) ?? 0;
      const shifted = level - (findForm(row.form, framework)?.level ?? level);
      return { ...placementShape(row, framework), level, shifted };
    }),
    plans: placements.filter(({ state }) => state === "planned").map((row) => planOf(row, climb, record)),
    nextSteps: countries.map((country) => ({ country, forms: shapesOf(nextSteps(country, climb, framework)) })),
    starts: countries.map((country) => ({ country, level: startingLevel(country, climb, framework) })),
    startElsewhere: startingLevel("", climb, framework),
    regionShifts: [...ladder.regionShifts.map((shift) => ({ ...shift, id: null })), ...regionShifts].map((shift) => ({
      ...shift,
      label: labelOf(framework, "form", shift.form),
    })),
    cooperations: record.cooperations.map((row) => cooperationShape(row, framework)),
    ventures: ventures
      .filter(({ state }) => state === "running")
      .map(({ id, name, countries: c, phase }) => ({
        ...{ id, name, phase, countries: c },
        leapIsNotice: strategiesOf(id, record).some((type) => ladder.leapIsNoticeUnder.includes(type)),
      })),
    mayEdit,
  };
}

function climbOf({ placements, regionShifts }: FirmRecord): Climb {
  return { active: placements.filter(({ state }) => state === "active"), regionShifts };
}

function planOf(row: Placement, climb: Climb, record: FirmRecord): z.infer<typeof LadderShape>["plans"][number] {
  const { framework, ventures } = record;
  const { id, country, forced, ventureId } = row;
  const form = findForm(row.form, framework);
  const step = judgeStep(row, climb, { strategies: strategiesOf(ventureId, record), forced }, framework);
  const inBuildUp = ventures.some((venture) => venture.id === ventureId && venture.phase === "build-up");
  const leftOut = leftOutBy(row, climb, framework).map(({ level, forms }) => ({
    level,
    label: framework.ladder.levels.find((known) => known.level === level)?.label ?? null,
    forms: forms.map((known) => formShape(known, framework)),
  }));
  return {
    ...{ id, country, forced, level: step.level, label: labelOf(framework, "form", row.form) },
    leap: step.kind === "leap" ? { from: step.from, tone: step.tone, leftOut } : null,
    exitBarrier: form && inBuildUp && needsExitReason(form, framework) ? form.exitBarrier : null,
  };
}

function strategiesOf(ventureId: string | null, { strategies }: FirmRecord): readonly string[] {
  return strategies.filter((held) => held.ventureId === ventureId && held.heldTo === null).map(({ type }) => type);
}

function cooperationShape(row: FirmRecord["cooperations"][number], framework: Framework) {
  const { id, partner, partnerLocation, country, state } = row;
  return {
    ...{ id, partner, partnerLocation, country, state },
    form: row.form === null ? null : labelOf(framework, "form", row.form),
    functions: row.functions.map((key) => labelOf(framework, "cooperation-function", key)),
  };
}

function formShape(form: Framework["ladder"]["forms"][number], framework: Framework): z.infer<typeof FormShape> {
  const { level, capital, exitBarrier } = form;
  return { ...itemOf(form), level, capital, exitBarrier, needsExitReason: needsExitReason(form, framework) };
}
