/** What would follow if answers were others, beside what follows from them now (or from another scenario's). */
import { type Evaluation, evaluateFirm, type FirmSituation } from "@etappe/domain/evaluation";
import { type Framework, strategyTypes } from "@etappe/domain/framework";
import { type Coverages, gateOutOf } from "@etappe/domain/gate";
import { findForm } from "@etappe/domain/ladder";
import { scoreDimension } from "@etappe/domain/position";
import { effectOf, type FitShift, type ScenarioChange, withChanges } from "@etappe/domain/scenario";
import * as z from "zod";
import { EvaluationShape, evaluationShape } from "./evaluation-shape.ts";
import { type FirmRecord, openOf, settledMatters, situationOf } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";

const pair = <T extends z.ZodType>(shape: T) => z.strictObject({ before: shape, after: shape });
const FittedShape = z.strictObject({ fit: z.number().nullable(), basis: z.number(), suggested: z.boolean() });
const RiskShape = z.strictObject({ key: z.string(), text: Words, source: z.string() });
const StepShape = z.strictObject({ isLeap: z.boolean(), level: z.int() });
const GateShape = z.strictObject({
  /** How many things are missing; 0: the gate is met. */
  missing: z.int(),
  /** The dimensions that are not answered far enough. */
  short: z.array(z.strictObject({ label: Words, answered: z.int(), applicable: z.int() })),
});

export const EffectShape = z.strictObject({
  suggestedFrom: z.number(),
  evaluation: pair(EvaluationShape),
  fits: z.array(
    pair(FittedShape).extend({
      type: ItemShape,
      crosses: z.enum(["over", "under"]).nullable(),
      newRisks: z.array(RiskShape),
      goneRisks: z.array(RiskShape),
    }),
  ),
  /** Criteria of capability that something requires, or whose level is moved. */
  gaps: z.array(
    z.strictObject({
      criterion: ItemShape,
      field: Words,
      required: z.int(),
      actual: pair(z.union([z.int(), z.literal("na")]).nullable()),
      gap: pair(z.int().nullable()),
    }),
  ),
  gates: z.array(pair(GateShape).extend({ ventureId: Id, name: z.string(), to: PhaseShape })),
  leaps: z.array(pair(StepShape).extend({ ventureId: Id, name: z.string(), country: z.string(), form: Words })),
});
export type EffectShape = z.infer<typeof EffectShape>;

type Side = { readonly situation: FirmSituation; readonly evaluation: Evaluation };

/** Sets the firm as it is with some answers moved beside itself with others moved. Reads and writes nothing. */
export function effectShape(
  record: FirmRecord,
  moved: { readonly before: readonly ScenarioChange[]; readonly after: readonly ScenarioChange[] },
  today: string,
): EffectShape {
  const { framework, firm, ventures } = record;
  const now = situationOf(record);
  const [before, after] = [moved.before, moved.after].map((changes): Side => {
    const situation = withChanges(now, changes);
    return { situation, evaluation: evaluateFirm(situation, framework) };
  }) as [Side, Side];
  const effect = effectOf(before.evaluation, after.evaluation);
  const shapeOf = ({ evaluation }: Side) => evaluationShape(evaluation, framework, firm.profile.productionType);
  const nameOf = (id: string) => ventures.find((venture) => venture.id === id)?.name ?? "";
  return {
    suggestedFrom: framework.suggestion.fitFrom,
    evaluation: { before: shapeOf(before), after: shapeOf(after) },
    fits: effect.fits.flatMap((shift) => fitShape(shift, framework)),
    gaps: gapsBeside(before.evaluation, after.evaluation, framework),
    gates: gatesBeside(record, before.situation, after.situation, today),
    leaps: effect.leaps.map(({ venture, country, form, ...steps }) => ({
      ventureId: venture,
      name: nameOf(venture),
      country,
      form: findForm(form, framework)?.label ?? { de: form, en: form },
      before: { isLeap: steps.before.kind === "leap", level: steps.before.level },
      after: { isLeap: steps.after.kind === "leap", level: steps.after.level },
    })),
  };
}

function fitShape({ type, before, after, crosses, newRisks, goneRisks }: FitShift, framework: Framework) {
  const item = strategyTypes(framework).find(({ key }) => key === type);
  const fitted = ({ fit, basis, suggested }: FitShift["before"]) => ({ fit, basis, suggested });
  const risks = (all: FitShift["newRisks"]) => all.map(({ key, text, source }) => ({ key, text, source }));
  if (!item) return [];
  const sides = { before: fitted(before), after: fitted(after) };
  return [{ type: itemOf(item), ...sides, crosses, newRisks: risks(newRisks), goneRisks: risks(goneRisks) }];
}

function gapsBeside(before: Evaluation, after: Evaluation, framework: Framework): EffectShape["gaps"] {
  const then = before.capability.lines;
  return after.capability.lines.flatMap((line) => {
    const was = then.find(({ criterion }) => criterion === line.criterion);
    const criterion = framework.capability.criteria.find(({ key }) => key === line.criterion);
    const field = framework.capability.fields.find(({ key }) => key === line.field);
    if (!was || !criterion || !field) return [];
    if (line.required === 0 && was.actual === line.actual) return [];
    return [
      {
        criterion: itemOf(criterion),
        field: field.label,
        required: line.required,
        actual: { before: was.actual, after: line.actual },
        gap: { before: was.gap, after: line.gap },
      },
    ];
  });
}

/** Answers settle no matter; what they move at a gate is how much is answered. */
function gatesBeside(
  record: FirmRecord,
  before: FirmSituation,
  after: FirmSituation,
  today: string,
): EffectShape["gates"] {
  const { framework, decisions } = record;
  return record.ventures.flatMap((venture) => {
    if (venture.state !== "running") return [];
    const settled = settledMatters(venture.id, decisions);
    const people = openOf(venture.id, record, today);
    const [was, is] = [before, after].map((situation) =>
      gateOutOf(venture.phase, settled, coveragesIn(situation, framework), framework, people),
    );
    if (!was || !is || was.kind === "no-gate" || is.kind === "no-gate") return [];
    const sides = { before: gateShape(was, framework), after: gateShape(is, framework) };
    return [{ ventureId: venture.id, name: venture.name, to: is.to, ...sides }];
  });
}

function gateShape(gate: Exclude<ReturnType<typeof gateOutOf>, { kind: "no-gate" }>, framework: Framework) {
  const missing = gate.kind === "met" ? [] : gate.missing;
  return {
    missing: missing.length,
    short: missing.flatMap((one) => {
      if (one.kind !== "coverage") return [];
      const { dimension, answered, applicable } = one;
      const label = framework.dimensions.find(({ key }) => key === dimension)?.label ?? {
        de: dimension,
        en: dimension,
      };
      return [{ label, answered, applicable }];
    }),
  };
}

function coveragesIn({ criteria }: FirmSituation, framework: Framework): Coverages {
  const levels = new Map(
    Object.entries(criteria).flatMap(([key, level]) => (level === undefined ? [] : [[key, level] as const])),
  );
  return Object.fromEntries(framework.dimensions.map(({ key }) => [key, scoreDimension(key, levels, framework)]));
}
