/** What the matrix is answered with, and how it is made of rows. */
import type {
  listCountingLevels,
  listMatrixEmployees,
  listNamesOf,
  listRolesOf,
  listSelfReadings,
} from "@etappe/db/repositories/matrix";
import { LEVEL_SOURCES } from "@etappe/domain/level-reading";
import { KINDS } from "@etappe/domain/matrix";
import { requirementsOf } from "@etappe/domain/role-profile";
import * as z from "zod";
import { Id, ScaleShape, Words } from "./shapes.ts";
import type { StaffRecord } from "./staff-record.ts";

const Column = z.strictObject({ key: z.string(), kind: z.enum(KINDS), scale: z.string() });

export const MatrixHeadShape = z.strictObject({
  today: z.string(),
  registerIsOn: z.boolean(),
  mayReadPeople: z.boolean(),
  mayEdit: z.boolean(),
  competences: z.array(z.strictObject({ key: z.string(), kind: z.enum(KINDS), label: Words, help: Words.nullable() })),
  columns: z.array(Column),
  scales: z.array(ScaleShape),
  roles: z.array(z.strictObject({ key: z.string(), label: Words })),
  /** The running ones that need people. */
  ventures: z.array(z.strictObject({ id: Id, name: z.string() })),
});

export const CountingShape = z.strictObject({
  level: z.int(),
  source: z.enum(LEVEL_SOURCES),
  readOn: z.string(),
  version: z.int(),
});

const MatrixRowShape = z.strictObject({
  id: Id,
  staffNumber: z.string(),
  /** Null where none is kept, or this person may not read it. */
  name: z.string().nullable(),
  roles: z.array(z.string()),
  needed: z.array(z.strictObject({ competence: z.string(), level: z.int() })),
  levels: z.array(CountingShape.extend({ competence: z.string() })),
  /** What they said of themselves last. */
  self: z.array(z.strictObject({ competence: z.string(), level: z.int(), readOn: z.string() })),
});
export type MatrixRow = z.infer<typeof MatrixRowShape>;

export const MatrixPageShape = z.strictObject({ from: z.int(), total: z.int(), rows: z.array(MatrixRowShape) });

export const SetLevelsShape = z.strictObject({
  cells: z.array(
    z.strictObject({
      employeeId: Id,
      competence: z.string(),
      /** `written`: what was said counts now; `older`: it is in the history, and something newer counts; `conflict`: nothing was written. */
      outcome: z.enum(["written", "older", "conflict"]),
      /** What counts now; null: not known. */
      current: CountingShape.nullable(),
    }),
  ),
});

export const RoleMatrixShape = z.strictObject({
  /** Counted from the register, as published for everybody, or counted by hand. */
  basis: z.enum(["register", "published", "by-hand"]),
  rows: z.array(
    z.strictObject({
      roles: z.array(z.string()),
      /** Null where nobody has counted them. */
      people: z.int().nullable(),
      countedOn: z.string().nullable(),
      cells: z.array(
        z.strictObject({
          competence: z.string(),
          needed: z.int().nullable(),
          /** Of how many the level is known, and how many of those meet it; null: not shown or not counted. */
          known: z.int().nullable(),
          met: z.int().nullable(),
        }),
      ),
    }),
  ),
});
export type RoleMatrix = z.infer<typeof RoleMatrixShape>;

type Rows<Read extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<Read>>;

export type MatrixParts = {
  readonly employees: Rows<typeof listMatrixEmployees>;
  readonly names: Rows<typeof listNamesOf>;
  readonly roles: Rows<typeof listRolesOf>;
  readonly levels: Rows<typeof listCountingLevels>;
  readonly self: Rows<typeof listSelfReadings>;
};

/** The rows of a page, each with what its roles need. Roles that are in use no more need nothing. */
export function matrixRows(record: StaffRecord, parts: MatrixParts): MatrixRow[] {
  const names = new Map(parts.names.map(({ employeeId, name }) => [employeeId, name]));
  const [roles, levels, self] = [byEmployee(parts.roles), byEmployee(parts.levels), byEmployee(parts.self)];
  return parts.employees.map(({ id, staffNumber }) => {
    const held = (roles.get(id) ?? []).map(({ role }) => role);
    const profiles = record.roles.filter(({ key }) => held.includes(key));
    const needed = requirementsOf(profiles, record.languages, record.qualification);
    return {
      ...{ id, staffNumber, name: names.get(id) ?? null, roles: held },
      needed: [...needed].map(([competence, { level }]) => ({ competence, level })),
      levels: (levels.get(id) ?? []).map(({ employeeId: _, ...level }) => level),
      self: (self.get(id) ?? []).map(({ employeeId: _, ...said }) => said),
    };
  });
}

function byEmployee<Row extends { readonly employeeId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(row.employeeId, [...(grouped.get(row.employeeId) ?? []), row]);
  return grouped;
}
