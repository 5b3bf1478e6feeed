/** The employees of a firm, a page at a time by staff number. */
import {
  countEmployees,
  type EmployeeRow,
  listEmployees,
  listKnownOf,
  listRolesOf,
} from "@etappe/db/repositories/employees";
import { can } from "@etappe/domain/access";
import * as z from "zod";
import { Named, PersonShape, personShape, requiredOf } from "./employees-shape.ts";
import { Id } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, type Work } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

const PAGE = 50;

const ListEmployees = z.strictObject({
  firmId: Id,
  search: z.string().trim().max(120),
  role: z.string().max(120).nullable(),
  /** The staff number after which the page begins. */
  after: z.string().max(200).nullable(),
});

export const employeeList = {
  list: allowed("employees:read")
    .input(ListEmployees)
    .output(
      z.strictObject({
        isOn: z.boolean(),
        /** How many of the competences that their roles ask for are known; there is no order by it. */
        people: z.array(z.strictObject({ person: PersonShape, known: z.int(), required: z.int() })),
        next: z.string().nullable(),
        total: z.int(),
        roles: z.array(Named),
        keepsNames: z.boolean(),
        mayEdit: z.boolean(),
        mayName: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const rows = await listEmployees(ctx.scope, { ...input, limit: PAGE + 1 });
      const total = await countEmployees(ctx.scope, input);
      const page = rows.slice(0, PAGE);
      const people = await peopleShape(ctx, record, page);
      const withNames = page.some(({ name }) => name !== null);
      await recordViewing(ctx, input.firmId, { what: withNames ? "names" : "list", records: page.length, withNames });
      return {
        isOn: record.register?.isOn ?? false,
        people,
        next: rows.length > PAGE ? (page.at(-1)?.staffNumber ?? null) : null,
        total,
        roles: record.roles.map(({ key, label }) => ({ key, label })),
        keepsNames: record.register?.keepsNames ?? false,
        mayEdit: can(ctx.actor, "employees:edit"),
        mayName: can(ctx.actor, "employees:name"),
      };
    }),
};

async function peopleShape({ scope }: Work, record: StaffRecord, rows: readonly EmployeeRow[]) {
  const ids = rows.map(({ id }) => id);
  const rolesOf = groupedBy(await listRolesOf(scope, record.firm.id, ids), ({ role }) => role);
  const knownOf = groupedBy(await listKnownOf(scope, record.firm.id, ids), ({ competence }) => competence);
  return rows.map((row) => {
    const held = rolesOf.get(row.id) ?? [];
    const required = requiredOf(record, held);
    const known = (knownOf.get(row.id) ?? []).filter((competence) => required.has(competence));
    return { person: personShape(row, held), known: known.length, required: required.size };
  });
}

function groupedBy<R extends { readonly employeeId: string }>(rows: readonly R[], value: (row: R) => string) {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(row.employeeId, [...(groups.get(row.employeeId) ?? []), value(row)]);
  return groups;
}
