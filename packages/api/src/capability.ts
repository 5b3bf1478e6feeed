import { listActionAnswers, listLoops } from "@etappe/db/repositories/actions";
import {
  findRequirementCheck,
  listRequirementChecks,
  type RequirementCheckRow,
  writeRequirementCheck,
} from "@etappe/db/repositories/requirement-checks";
import { can } from "@etappe/domain/access";
import { CheckRequirement, checksOf } from "@etappe/domain/requirement-check";
import * as z from "zod";
import { heldBy, PlanningShape, planningOf } from "./action-planning.ts";
import { AskedOtherwiseShape, askedOtherwise } from "./asked-otherwise.ts";
import { AnswerShape, answerShape } from "./assessments.ts";
import {
  LinkedActionShape,
  linkedActions,
  RequiredShape,
  requiredShape,
  TemplateShape,
  templateShapes,
} from "./capability-shape.ts";
import { changed, somebodyWasFaster, theFirmLocked, unknownItem } from "./changing.ts";
import { EvaluationShape, evaluationShape } from "./evaluation-shape.ts";
import { readFirmRecord } from "./firm-record.ts";
import { CheckShape, checkShapes } from "./requirement-check-shape.ts";
import { Changed, ItemShape, itemOf, OfFirm, OfVenture, ScaleShape } from "./shapes.ts";
import { allowed, found, router } from "./trpc.ts";
import { theRunningVenture, theVenture } from "./ventures.ts";

export const capabilityRouter = router({
  /** What the firm's ventures ask of it, what it can do, and what could close the gaps. */
  show: allowed("capability:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        fields: z.array(ItemShape),
        criteria: z.array(ItemShape.extend({ field: z.string(), weight: z.number(), scale: z.string() })),
        scales: z.array(ScaleShape),
        answers: z.array(AnswerShape),
        askedOtherwise: z.array(AskedOtherwiseShape),
        evaluation: EvaluationShape,
        /** In the order of the criteria. */
        required: z.array(RequiredShape),
        templates: z.array(TemplateShape),
        actions: z.array(LinkedActionShape),
        checks: z.array(CheckShape),
        planning: PlanningShape,
        mayRecord: z.boolean(),
        mayCheck: z.boolean(),
        mayPlan: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const [links, loops, said] = await Promise.all([
        listActionAnswers(ctx.scope, input.firmId),
        listLoops(ctx.scope, input.firmId),
        listRequirementChecks(ctx.scope, input.firmId),
      ]);
      const { framework, evaluation, firm, ventures } = record;
      const running = ventures.filter(({ state }) => state === "running");
      return {
        fields: framework.capability.fields.map(itemOf),
        criteria: framework.capability.criteria.map((criterion) => {
          const { field, weight, scale } = criterion;
          return { ...itemOf(criterion), field, weight, scale };
        }),
        scales: framework.scales.map(({ key, levels }) => ({
          key,
          levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
        })),
        answers: record.answers.map(answerShape),
        askedOtherwise: await askedOtherwise(ctx, firm.id, record.answers),
        evaluation: evaluationShape(evaluation, framework, firm.profile.productionType),
        required: evaluation.capability.lines.map((line) => requiredShape(line, record)),
        templates: templateShapes(framework),
        actions: linkedActions(record, links),
        checks: running.flatMap(({ id }) => checkShapes(id, record, said)),
        planning: planningOf(record, loops, ctx.today),
        mayRecord: can(ctx.actor, "assessment:record"),
        mayCheck: can(ctx.actor, "capability:check"),
        mayPlan: can(ctx.actor, "action:edit"),
      };
    }),

  /** What one venture's strategies newly ask for, and how far that is met. */
  checks: allowed("capability:read")
    .input(OfVenture)
    .output(
      z.strictObject({
        checks: z.array(CheckShape),
        actions: z.array(LinkedActionShape),
        planning: PlanningShape,
        mayCheck: z.boolean(),
        mayPlan: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const venture = theVenture(record, input.ventureId);
      const [links, loops, said] = await Promise.all([
        listActionAnswers(ctx.scope, input.firmId),
        listLoops(ctx.scope, input.firmId),
        listRequirementChecks(ctx.scope, input.firmId),
      ]);
      const isRunning = venture.state === "running";
      return {
        checks: checkShapes(venture.id, record, said),
        actions: linkedActions(record, links).filter(({ ventureId }) => ventureId === venture.id),
        planning: planningOf(record, loops, ctx.today),
        mayCheck: isRunning && can(ctx.actor, "capability:check"),
        mayPlan: isRunning && can(ctx.actor, "action:edit"),
      };
    }),

  /** How far one new requirement is met. Only what a running venture's strategies ask for can be checked off. */
  check: allowed("capability:check")
    .input(CheckRequirement)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      await theFirmLocked(ctx, input.firmId);
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const venture = theRunningVenture(record, input.ventureId);
      const asked = checksOf({ id: venture.id, strategies: heldBy(venture.id, record) }, [], record.framework);
      const { strategy, requirement, state } = input;
      if (!asked.some((check) => check.strategy === strategy && check.requirement === requirement))
        return unknownItem("requirement", requirement);
      const saved = await writeRequirementCheck(ctx.scope, {
        ...input,
        id: ctx.newId(),
        recordedBy: ctx.actor.name,
        updatedAt: ctx.now,
      });
      if (!saved) return somebodyWasFaster(currentShape(found(await findRequirementCheck(ctx.scope, input))));
      const details = { strategy, requirement, state, version: saved.version };
      await changed(ctx, input.firmId, { event: "requirement.checked", subject: input.ventureId, details });
      return { version: saved.version };
    }),
});

function currentShape({ updatedAt, ...check }: RequirementCheckRow) {
  return { ...check, updatedAt: updatedAt.toISOString() };
}
