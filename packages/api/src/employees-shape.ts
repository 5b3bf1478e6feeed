/** Employees as they are answered: by staff number, with a name where the database handed one out. */
import type { EmployeeRow } from "@etappe/db/repositories/employees";
import { listReadingsOf } from "@etappe/db/repositories/level-readings";
import { listLevelsOf } from "@etappe/db/repositories/levels";
import type { Scope } from "@etappe/db/scope";
import { partsOf } from "@etappe/domain/competence";
import { standingsOf } from "@etappe/domain/employee";
import { LEVEL_SOURCES } from "@etappe/domain/level-reading";
import { requirementsOf } from "@etappe/domain/role-profile";
import * as z from "zod";
import { Id, ScaleShape, Words } from "./shapes.ts";
import type { StaffRecord } from "./staff-record.ts";

export const Named = z.strictObject({ key: z.string(), label: Words });

export const PersonShape = z.strictObject({
  id: Id,
  staffNumber: z.string(),
  /** Null: none is kept, or not for these eyes. */
  name: z.string().nullable(),
  roles: z.array(z.string()),
  version: z.int(),
});
export type PersonShape = z.infer<typeof PersonShape>;

export const StandingShape = z.strictObject({
  competence: z.string(),
  scale: z.string(),
  known: z.strictObject({ level: z.int(), source: z.enum(LEVEL_SOURCES), readOn: z.string() }).nullable(),
  required: z.int().nullable(),
  gap: z.int().nullable(),
});

export const ReadingShape = z.strictObject({
  id: Id,
  competence: z.string(),
  scale: z.string(),
  level: z.int(),
  source: z.enum(LEVEL_SOURCES),
  readOn: z.string(),
  recordedBy: z.string(),
  fromImport: z.boolean(),
  fromMeasure: z.boolean(),
});

/** The method's words for what somebody can do. */
export const TermsShape = z.strictObject({
  roles: z.array(Named),
  competences: z.array(
    z.strictObject({ key: z.string(), label: Words, kind: z.string(), scale: z.string(), perLanguage: z.boolean() }),
  ),
  scales: z.array(ScaleShape),
  /** The languages in which the firm's ventures need somebody. */
  languages: z.array(z.string()),
});

export function termsShape({ roles, qualification, scales, languages }: StaffRecord): z.infer<typeof TermsShape> {
  return {
    roles: roles.map(({ key, label }) => ({ key, label })),
    competences: qualification.competences.map(({ key, label, kind, scale, perLanguage }) => ({
      ...{ key, label, kind, scale, perLanguage },
    })),
    scales: scales.map(({ key, levels }) => ({
      key,
      levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    })),
    languages: [...new Set([...languages.values()].flat())].sort(),
  };
}

export function personShape({ id, staffNumber, name, version }: EmployeeRow, roles: readonly string[]): PersonShape {
  return { id, staffNumber, name, version, roles: [...roles] };
}

/** What the roles that somebody holds ask for. A role that the firm has given up asks for nothing. */
export function requiredOf({ roles, languages, qualification }: StaffRecord, held: readonly string[]) {
  const inUse = roles.filter(({ key }) => held.includes(key));
  return requirementsOf(inUse, languages, qualification);
}

/** Where an employee stands, and everything that was said to it. */
export async function standingShape(
  scope: Scope,
  record: StaffRecord,
  { employeeId, held }: { readonly employeeId: string; readonly held: readonly string[] },
) {
  const levels = await listLevelsOf(scope, record.firm.id, employeeId);
  const readings = await listReadingsOf(scope, record.firm.id, employeeId);
  const standings = standingsOf(requiredOf(record, held), levels);
  return {
    standings: standings.map((each) => ({ ...each, scale: scaleOf(record, each.competence) })),
    readings: newestFirst(readings).map((each) => ({ ...each, scale: scaleOf(record, each.competence) })),
  };
}

/** By the day that they are of; of one day what was said later comes first. */
function newestFirst<R extends { readonly readOn: string }>(readings: readonly R[]): readonly R[] {
  return readings.toReversed().sort((a, b) => (a.readOn === b.readOn ? 0 : a.readOn < b.readOn ? 1 : -1));
}

function scaleOf({ qualification }: StaffRecord, key: string): string {
  const { competence } = partsOf(key);
  return qualification.competences.find((each) => each.key === competence)?.scale ?? "";
}
