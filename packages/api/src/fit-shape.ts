/** A strategy's fit as it is shown: with its reasons in words, its levers and its dangers. */
import type { Evaluation } from "@etappe/domain/evaluation";
import type { Framework, Indicator, StrategyType } from "@etappe/domain/framework";
import * as z from "zod";
import { ItemShape, itemOf, Words } from "./shapes.ts";

export const FitShape = z.strictObject({
  type: ItemShape,
  core: Words,
  trigger: Words,
  typicalFirm: Words,
  newRequirements: z.array(ItemShape),
  homePlant: z.array(ItemShape),
  fit: z.number().nullable(),
  basis: z.number(),
  suggested: z.boolean(),
  trace: z.array(
    z.strictObject({
      indicator: z.string(),
      label: Words,
      /** What kind of thing is looked at, and whether little of it speaks for the type. */
      about: z.enum(["impulse", "criterion", "fact"]),
      inverted: z.boolean(),
      weight: z.number(),
      value: z.number().nullable(),
      source: z.string(),
    }),
  ),
  levers: z.array(
    z.strictObject({
      label: Words,
      about: z.enum(["impulse", "criterion"]),
      /** The key of the impulse or criterion. */
      item: z.string(),
      from: z.int().nullable(),
      to: z.int(),
      carries: z.enum(["over", "under"]),
    }),
  ),
  risks: z.array(z.strictObject({ key: z.string(), text: Words, source: z.string() })),
});
export type FitShape = z.infer<typeof FitShape>;

export function fitShapes(fits: Evaluation["fits"], types: readonly StrategyType[], framework: Framework): FitShape[] {
  return fits.flatMap((fit) => {
    const type = types.find(({ key }) => key === fit.type);
    return type ? [fitShape(fit, type, framework)] : [];
  });
}

function fitShape(fit: Evaluation["fits"][number], type: StrategyType, framework: Framework): FitShape {
  const indicatorOf = (key: string) => type.indicators.find((indicator) => indicator.key === key);
  return {
    type: itemOf(type),
    core: type.core,
    trigger: type.trigger,
    typicalFirm: type.typicalFirm,
    newRequirements: type.newRequirements.map(itemOf),
    homePlant: type.homePlant.map(itemOf),
    fit: fit.fit,
    basis: fit.basis,
    suggested: fit.suggested,
    trace: fit.trace.flatMap((entry) => {
      const indicator = indicatorOf(entry.indicator);
      if (!indicator) return [];
      const { inverted, source } = indicator;
      return [{ ...entry, label: labelOf(indicator, framework), about: aboutOf(indicator), inverted, source }];
    }),
    levers: fit.levers.flatMap(({ indicator: key, item, from, to, carries }) => {
      const indicator = indicatorOf(key);
      if (!indicator) return [];
      return [{ label: labelOf(indicator, framework), about: item.kind, item: item.key, from, to, carries }];
    }),
    risks: fit.risks.map(({ key, text, source }) => ({ key, text, source })),
  };
}

function aboutOf({ measure }: Indicator): "impulse" | "criterion" | "fact" {
  return measure.kind === "impulse" || measure.kind === "criterion" ? measure.kind : "fact";
}

/** An indicator's own words, else those of the impulse or criterion that it looks at. */
function labelOf({ key, label, measure }: Indicator, framework: Framework): z.infer<typeof Words> {
  if (label) return label;
  const item =
    measure.kind === "impulse"
      ? framework.impulses.find((impulse) => impulse.key === measure.impulse)
      : measure.kind === "criterion"
        ? framework.criteria.find((criterion) => criterion.key === measure.criterion)
        : undefined;
  return item?.label ?? { de: key, en: key };
}
