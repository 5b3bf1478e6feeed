/** What would follow if answers were others, beside what follows from them now (or from another scenario's). */
import { type Evaluation, evaluateFirm, type FirmSituation } from "@etappe/domain/evaluation";
import { type Framework, strategyTypes } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { type Coverages, gateOutOf } from "@etappe/domain/gate";
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

/** One way of seeing the firm: what is known of it, under which framework, and what follows. */
type Side = { readonly situation: FirmSituation; readonly framework: Framework; readonly evaluation: Evaluation };

/** A firm seen under a framework. */
export function sideOf(situation: FirmSituation, framework: Framework): Side {
  return { situation, framework, evaluation: evaluateFirm(situation, framework) };
}

/** Sets the firm as it is with some answers moved beside itself with others moved. Reads and writes nothing. */
export function effectShape(
  record: FirmRecord,
  moved: { readonly before: readonly ScenarioChange[]; readonly after: readonly ScenarioChange[] },
  today: string,
): EffectShape {
  const now = situationOf(record);
  const sideWith = (changes: readonly ScenarioChange[]) => sideOf(withChanges(now, changes), record.framework);
  return effectBetween(record, sideWith(moved.before), sideWith(moved.after), today);
}

/** Sets two ways of seeing a firm beside each other: other answers, another framework, or both. Reads and writes nothing. */
export function effectBetween(record: FirmRecord, before: Side, after: Side, today: string): EffectShape {
  const { firm, ventures } = record;
  const effect = effectOf(before.evaluation, after.evaluation);
  const shapeOf = ({ evaluation, framework }: Side) =>
    evaluationShape(evaluation, framework, firm.profile.productionType);
  const nameOf = (id: string) => ventures.find((venture) => venture.id === id)?.name ?? "";
  return {
    suggestedFrom: after.framework.suggestion.fitFrom,
    evaluation: { before: shapeOf(before), after: shapeOf(after) },
    fits: effect.fits.flatMap((shift) => fitShape(shift, [after.framework, before.framework])),
    gaps: gapsBeside(before.evaluation, after.evaluation, after.framework),
    gates: gatesBeside(record, before, after, today),
    leaps: effect.leaps.map(({ venture, country, form, ...steps }) => ({
      ventureId: venture,
      name: nameOf(venture),
      country,
      form: labelOf(after.framework, "form", form),
      before: { isLeap: steps.before.kind === "leap", level: steps.before.level },
      after: { isLeap: steps.after.kind === "leap", level: steps.after.level },
    })),
  };
}

function fitShape(
  { type, before, after, crosses, newRisks, goneRisks }: FitShift,
  frameworks: readonly [Framework, Framework],
) {
  const item = frameworks.flatMap(strategyTypes).find(({ key }) => key === type);
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

/** Neither answers nor a framework settle a matter; what they move at a gate is what is asked for, and how much is answered. */
function gatesBeside(record: FirmRecord, before: Side, after: Side, today: string): EffectShape["gates"] {
  return record.ventures.flatMap((venture) => {
    if (venture.state !== "running") return [];
    const settled = settledMatters(venture.id, record.decisions);
    const gateAt = ({ situation, framework }: Side) => {
      const people = openOf(venture.id, { ...record, framework }, today);
      return gateOutOf(venture.phase, settled, coveragesIn(situation, framework), framework, people);
    };
    const [was, is] = [gateAt(before), gateAt(after)];
    if (was.kind === "no-gate" || is.kind === "no-gate") return [];
    const sides = { before: gateShape(was, before.framework), after: gateShape(is, after.framework) };
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
      return [{ label: labelOf(framework, "dimension", dimension), answered, applicable }];
    }),
  };
}

function coveragesIn({ criteria }: FirmSituation, framework: Framework): Coverages {
  const levels = new Map(
    Object.entries(criteria).flatMap(([key, level]) => (level === undefined ? [] : [[key, level] as const])),
  );
  return Object.fromEntries(framework.dimensions.map(({ key }) => [key, scoreDimension(key, levels, framework)]));
}
