/** A what-if as the house gets to see it: its moves beside the answers as they are now. */
import type { ScenarioRow } from "@etappe/db/repositories/scenarios";
import { ANSWER_KINDS, PART_OF } from "@etappe/domain/answer";
import { labelOf as partLabel } from "@etappe/domain/framework-part";
import { placeOf, ScenarioChange } from "@etappe/domain/scenario";
import * as z from "zod";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, ScaleShape, Words } from "./shapes.ts";

const Answered = z.strictObject({
  level: z.int().nullable(),
  notApplicable: z.boolean(),
  /** 0: nobody has answered. */
  version: z.int(),
});

export const SheetShape = z.strictObject({
  questions: z.array(
    ItemShape.extend({
      kind: z.enum(ANSWER_KINDS),
      /** The group of impulses, the dimension of criteria, the field of capability. */
      group: z.string(),
      groupLabel: Words.nullable(),
      scale: z.string(),
      now: Answered,
    }),
  ),
  scales: z.array(ScaleShape),
});

export const ScenarioShape = z.strictObject({
  id: Id,
  name: z.string(),
  state: z.enum(["kept", "applied"]),
  appliedOn: z.string().nullable(),
  reason: z.string(),
  madeBy: z.string(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
  changes: z.array(
    ScenarioChange.extend({
      label: Words,
      now: Answered,
      /** Who changed the answer after the scenario was kept, and when. */
      changedSince: z.strictObject({ by: z.string(), at: z.iso.datetime() }).nullable(),
    }),
  ),
});

export function scenarioShape(row: ScenarioRow, record: FirmRecord): z.infer<typeof ScenarioShape> {
  const { id, name, state, appliedOn, reason, madeBy, version, updatedAt } = row;
  const changes = row.changes.map((change) => {
    const answer = record.answers.find((one) => placeOf(one) === placeOf(change));
    const isChanged = state === "kept" && (answer?.version ?? 0) !== change.version;
    return {
      ...moveOf(change),
      label: labelOf(change, record),
      now: nowOf(answer),
      changedSince: isChanged && answer ? { by: answer.answeredByName, at: answer.updatedAt.toISOString() } : null,
    };
  });
  const over = state === "applied" ? state : "kept";
  return { id, name, state: over, appliedOn, reason, madeBy, version, updatedAt: updatedAt.toISOString(), changes };
}

/** A kept move without what it was kept with. */
export function moveOf({ kind, item, level, notApplicable }: ScenarioChange): ScenarioChange {
  return { kind, item, level, notApplicable };
}

export function sheetOf({ framework, answers }: FirmRecord): z.infer<typeof SheetShape> {
  const now = (kind: ScenarioChange["kind"], item: string) =>
    nowOf(answers.find((answer) => placeOf(answer) === placeOf({ kind, item })));
  const labelIn = (items: FirmRecord["framework"]["dimensions"], key: string) =>
    items.find((item) => item.key === key)?.label ?? null;
  return {
    questions: [
      ...framework.impulses.map((item) => ({
        ...itemOf(item),
        ...{ kind: "impulse" as const, group: item.group, groupLabel: null, scale: item.scale },
        now: now("impulse", item.key),
      })),
      ...framework.criteria.map((item) => ({
        ...itemOf(item),
        ...{ kind: "criterion" as const, group: item.dimension, scale: item.scale },
        groupLabel: labelIn(framework.dimensions, item.dimension),
        now: now("criterion", item.key),
      })),
      ...framework.capability.criteria.map((item) => ({
        ...itemOf(item),
        ...{ kind: "capability" as const, group: item.field, scale: item.scale },
        groupLabel: labelIn(framework.capability.fields, item.field),
        now: now("capability", item.key),
      })),
    ],
    scales: framework.scales.map(({ key, levels }) => ({
      key,
      levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    })),
  };
}

function nowOf(answer: FirmRecord["answers"][number] | undefined): z.infer<typeof Answered> {
  return answer
    ? { level: answer.level, notApplicable: answer.notApplicable, version: answer.version }
    : { level: null, notApplicable: false, version: 0 };
}

function labelOf({ kind, item }: ScenarioChange, { framework }: FirmRecord): z.infer<typeof Words> {
  return partLabel(framework, PART_OF[kind], item);
}
