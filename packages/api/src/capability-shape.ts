/** Globalization capability as it is shown: what is required and why, what was answered, and what could close a gap. */
import type { ActionAnswerRow } from "@etappe/db/repositories/actions";
import type { CapabilityLine, RequiredBecause } from "@etappe/domain/capability";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import * as z from "zod";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";

const BecauseShape = z.strictObject({
  kind: z.enum(["strategy", "form"]),
  label: Words,
  ventureId: Id,
  venture: z.string(),
  country: z.string().nullable(),
  level: z.int(),
});

export const RequiredShape = z.strictObject({
  criterion: z.string(),
  required: z.int(),
  because: z.array(BecauseShape),
});

/** What the framework proposes to do about a gap. */
export const TemplateShape = ItemShape.extend({
  field: z.string(),
  phase: PhaseShape,
  effortDays: z.number(),
  /** The criteria whose gaps it answers. */
  answers: z.array(z.string()),
});

/** An action that answers a gap or a requirement. */
export const LinkedActionShape = z.strictObject({
  id: Id,
  title: z.string(),
  state: z.enum(["open", "in-progress", "blocked", "done", "dropped"]),
  dueOn: z.string(),
  ventureId: Id.nullable(),
  criterion: z.string().nullable(),
  requirement: z.string().nullable(),
});

export function requiredShape(line: CapabilityLine, record: FirmRecord): z.infer<typeof RequiredShape> {
  const { criterion, required, because } = line;
  return { criterion, required, because: because.map((reason) => becauseShape(reason, record)) };
}

function becauseShape({ kind, key, venture, country, level }: RequiredBecause, { framework, ventures }: FirmRecord) {
  return {
    ...{ kind, country, level, ventureId: venture },
    label: labelOf(framework, kind === "strategy" ? "strategy-type" : "form", key),
    venture: ventures.find(({ id }) => id === venture)?.name ?? "",
  };
}

export function templateShapes({ capability }: Framework): z.infer<typeof TemplateShape>[] {
  return capability.actionTemplates.map((template) => {
    const { field, phase, effortDays, answers } = template;
    return { ...itemOf(template), field, phase, effortDays, answers };
  });
}

export function linkedActions(
  { actions }: FirmRecord,
  answers: readonly ActionAnswerRow[],
): z.infer<typeof LinkedActionShape>[] {
  const linked = new Map(answers.map((row) => [row.id, row]));
  return actions.flatMap(({ id, title, state, dueOn, ventureId }) => {
    const { criterion = null, requirement = null } = linked.get(id) ?? {};
    return criterion === null && requirement === null
      ? []
      : [{ id, title, state, dueOn, ventureId, criterion, requirement }];
  });
}
