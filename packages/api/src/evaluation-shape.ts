/** What the model concludes about a firm, as the house gets to see it. */
import type { Evaluation } from "@etappe/domain/evaluation";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { referenceBreadth } from "@etappe/domain/involvement";
import * as z from "zod";
import { ItemShape, itemOf, Words } from "./shapes.ts";

const DimensionShape = z.strictObject({
  key: z.string(),
  label: Words,
  score: z.number().nullable(),
  answered: z.int(),
  applicable: z.int(),
});

export const EvaluationShape = z.strictObject({
  stance: z.number().nullable(),
  stanceBand: z.enum(["reactive", "mixed", "active"]).nullable(),
  resources: DimensionShape,
  potentials: DimensionShape,
  startingPosition: z.number().nullable(),
  heldBackBy: z.array(ItemShape),
  exportInvolvement: z.enum(["none", "pre-involvement", "reactive", "active", "committed"]).nullable(),
  formsInUse: z.int(),
  /** The study's mean number of forms for this production type, with where it comes from. */
  referenceForms: z
    .strictObject({ value: z.number(), study: z.string(), year: z.int().nullable(), n: z.int().nullable() })
    .nullable(),
  reachedLevel: z.int(),
  /** The fields of globalization capability, and where the firm falls short of what its ventures ask. */
  capability: z.array(DimensionShape.extend({ gaps: z.int(), unknown: z.int() })),
});
export type EvaluationShape = z.infer<typeof EvaluationShape>;

type Profile = Parameters<typeof referenceBreadth>[0];

export function evaluationShape(
  evaluation: Evaluation,
  framework: Framework,
  productionType: Profile,
): EvaluationShape {
  const reference = referenceBreadth(productionType, framework);
  return {
    stance: evaluation.stance,
    stanceBand: evaluation.stanceBand,
    resources: dimension(framework.startingPosition.resources, evaluation.resources, framework),
    potentials: dimension(framework.startingPosition.potentials, evaluation.potentials, framework),
    startingPosition: evaluation.startingPosition,
    heldBackBy: evaluation.heldBackBy.flatMap((key) => {
      const criterion = framework.criteria.find((candidate) => candidate.key === key);
      return criterion ? [itemOf(criterion)] : [];
    }),
    exportInvolvement: evaluation.exportInvolvement,
    formsInUse: evaluation.formsInUse,
    referenceForms: reference
      ? { value: reference.value, study: reference.study, year: reference.year ?? null, n: reference.n ?? null }
      : null,
    reachedLevel: evaluation.reachedLevel,
    capability: evaluation.capability.fields.map(({ field, score, answered, applicable, gaps, unknown }) => {
      return { key: field, label: labelOf(framework, "field", field), score, answered, applicable, gaps, unknown };
    }),
  };
}

function dimension(key: string, { score, answered, applicable }: Evaluation["resources"], framework: Framework) {
  return { key, label: labelOf(framework, "dimension", key), score, answered, applicable };
}
