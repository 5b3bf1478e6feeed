/** What a venture's strategies newly ask for, as it is checked off. */
import type { RequirementCheckRow } from "@etappe/db/repositories/requirement-checks";
import { type CheckSaid, checksOf, REQUIREMENT_STATES } from "@etappe/domain/requirement-check";
import * as z from "zod";
import { heldBy } from "./action-planning.ts";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, Words } from "./shapes.ts";

export const CheckShape = z.strictObject({
  ventureId: Id,
  strategy: z.strictObject({ key: z.string(), label: Words }),
  requirement: ItemShape,
  state: z.enum(REQUIREMENT_STATES),
  note: z.string(),
  /** Null while nobody has said anything of it. */
  said: z.strictObject({ by: z.string(), at: z.iso.datetime() }).nullable(),
  version: z.int(),
});
export type CheckShape = z.infer<typeof CheckShape>;

/** The checks that a venture's strategies open, with what was said of them. */
export function checkShapes(ventureId: string, record: FirmRecord, said: readonly RequirementCheckRow[]): CheckShape[] {
  return checksOf({ id: ventureId, strategies: heldBy(ventureId, record) }, said, record.framework).map(
    ({ type, item, ...check }) => ({
      ventureId,
      strategy: { key: type.key, label: type.label },
      requirement: itemOf(item),
      ...{ state: check.state, note: check.note, version: check.version },
      said: saidOf(check, said),
    }),
  );
}

function saidOf({ ventureId, strategy, requirement }: CheckSaid, said: readonly RequirementCheckRow[]) {
  const row = said.find(
    (one) => one.ventureId === ventureId && one.strategy === strategy && one.requirement === requirement,
  );
  return row ? { by: row.recordedBy, at: row.updatedAt.toISOString() } : null;
}
