/** What the gaps of a firm's people are answered with: numbers per need, competence and role. */
import { gapEntries } from "@etappe/domain/gap-list";
import { KINDS, matrixColumns } from "@etappe/domain/matrix";
import * as z from "zod";
import type { KnownPeople } from "./gaps-known.ts";
import { RoleMatrixShape } from "./matrix-shape.ts";
import { Id, ScaleShape, Words } from "./shapes.ts";
import type { StaffRecord } from "./staff-record.ts";

const count = z.int().nullable();
const share = z.number().min(0).max(1).nullable();
const GapIndexShape = z.strictObject({ index: z.number().min(0).max(100).nullable(), known: share });
/** The index of all employees, beside how many of the levels that their roles need are known. */
export const IndexShape = GapIndexShape.extend({ pairs: z.int(), knownPairs: z.int() });

const EntryShape = z.strictObject({
  needId: Id,
  ventureId: Id,
  role: z.string(),
  competence: z.string(),
  required: z.int(),
  weight: z.number(),
  people: z.int(),
  dueOn: z.string(),
  ...{ holders: count, met: count, unknown: count, gap: count },
  cover: z.enum(["enough", "thin", "perhaps-thin", "not-known"]),
  nearness: z.number(),
  priority: z.number().nullable(),
});

export const GapsShape = z.strictObject({
  today: z.string(),
  registerIsOn: z.boolean(),
  mayPlan: z.boolean(),
  /** Where the numbers come from: single employees, groups as they were published, or counted by hand. */
  basis: RoleMatrixShape.shape.basis,
  index: IndexShape.nullable(),
  entries: z.array(EntryShape),
  /** Of everybody who needs a competence in one of their roles. */
  coverage: z.array(
    z.strictObject({
      ...{ competence: z.string(), holders: z.int(), met: z.int(), unknown: z.int(), share },
    }),
  ),
  /** How many are boundary crossers in one role or several. */
  crossers: count,
  roles: z.array(
    z.strictObject({
      key: z.string(),
      label: Words,
      boundaryCrosser: z.boolean(),
      /** How many the running ventures need. */
      needed: z.int(),
      ...{ people: count, full: count, open: count },
      index: GapIndexShape.nullable(),
    }),
  ),
  competences: z.array(
    z.strictObject({ key: z.string(), kind: z.enum(KINDS), label: Words, help: Words.nullable(), scale: z.string() }),
  ),
  scales: z.array(ScaleShape),
  /** The running ones that need people. */
  ventures: z.array(z.strictObject({ id: Id, name: z.string() })),
});
type Gaps = z.infer<typeof GapsShape>;

export function gapsShape(
  record: StaffRecord,
  known: KnownPeople,
  { today, mayPlan }: { readonly today: string; readonly mayPlan: boolean },
): Gaps {
  const { needs, roles, qualification, ventures } = record;
  const entries = gapEntries({ needs, roles, qualification, today, holdersOf: known.holdersOf });
  const needing = new Set(needs.map(({ ventureId }) => ventureId));
  return {
    ...{ today, mayPlan, registerIsOn: record.register?.isOn === true, basis: known.basis },
    ...{ index: known.index, entries: [...entries], crossers: known.crossers },
    coverage: inOrder(record, known.coverage),
    roles: roles.map(({ key, label, boundaryCrosser }) => {
      const { people, full, open, index } = known.roles.find(({ role }) => role === key) ?? UNCOUNTED;
      const needed = needs.filter(({ role }) => role === key).reduce((sum, need) => sum + need.people, 0);
      return { ...{ key, label, boundaryCrosser, needed }, ...{ people, full, open, index } };
    }),
    competences: qualification.competences.map(({ key, kind, label, help, scale }) => ({
      ...{ key, kind, label, help: help ?? null, scale },
    })),
    scales: record.scales.map(({ key, levels }) => ({
      ...{ key, levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })) },
    })),
    ventures: ventures.filter(({ id }) => needing.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

const UNCOUNTED = { people: null, full: null, open: null, index: null };

function inOrder({ roles, languages, qualification }: StaffRecord, coverage: KnownPeople["coverage"]) {
  const order = matrixColumns(roles, languages, qualification, []).map(({ key }) => key);
  return [...coverage].sort((a, b) => order.indexOf(a.competence) - order.indexOf(b.competence));
}
