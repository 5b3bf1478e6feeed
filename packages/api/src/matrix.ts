import {
  countMatrixEmployees,
  listCountingLevels,
  listKnownCompetences,
  listMatrixEmployees,
  listNamesOf,
  listRolesOf,
  listSelfReadings,
  type MatrixQuery,
} from "@etappe/db/repositories/matrix";
import { can } from "@etappe/domain/access";
import { MATRIX_PAGE, MatrixPage, matrixColumns, needsOfRoles, SetLevels } from "@etappe/domain/matrix";
import { MatrixHeadShape, MatrixPageShape, matrixRows, RoleMatrixShape, SetLevelsShape } from "./matrix-shape.ts";
import { setLevels } from "./matrix-writing.ts";
import { readRoleMatrix } from "./role-matrix.ts";
import { OfFirm } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

export const matrixRouter = router({
  /** Its columns, and who may do what in it. Nothing about a single employee. */
  head: allowed("staffing:read")
    .input(OfFirm)
    .output(MatrixHeadShape)
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      // Who may not see single employees sees none of their levels either, and reads an empty list here.
      const known = await listKnownCompetences(ctx.scope, input.firmId);
      const registerIsOn = record.register?.isOn ?? false;
      const { roles, languages, qualification } = record;
      const needing = new Set(record.needs.map(({ ventureId }) => ventureId));
      return {
        ...{ today: ctx.today, registerIsOn },
        mayReadPeople: registerIsOn && can(ctx.actor, "employees:read"),
        mayEdit: registerIsOn && can(ctx.actor, "employees:edit"),
        columns: [...matrixColumns(roles, languages, qualification, registerIsOn ? known : [])],
        competences: qualification.competences.map(({ key, kind, label, help }) => ({
          ...{ key, kind, label, help: help ?? null },
        })),
        scales: scalesOf(record),
        roles: roles.map(({ key, label }) => ({ key, label })),
        ventures: record.ventures.filter(({ id }) => needing.has(id)).map(({ id, name }) => ({ id, name })),
      };
    }),

  /** Some of the employees with all their levels. That they were looked at goes on record. */
  page: allowed("employees:read")
    .input(MatrixPage)
    .output(MatrixPageShape)
    .query(async ({ ctx, input }) => {
      const record = await recordWithRegister(ctx, input.firmId);
      const query = queryOf(record, input);
      const [employees, total] = await Promise.all([
        listMatrixEmployees(ctx.scope, query),
        countMatrixEmployees(ctx.scope, query),
      ]);
      const ids = employees.map(({ id }) => id);
      const [names, roles, levels, self] = await Promise.all([
        listNamesOf(ctx.scope, input.firmId, ids),
        listRolesOf(ctx.scope, input.firmId, ids),
        listCountingLevels(ctx.scope, input.firmId, ids),
        listSelfReadings(ctx.scope, input.firmId, ids),
      ]);
      await recordViewing(ctx, input.firmId, { what: "list", records: ids.length, withNames: names.length > 0 });
      const rows = matrixRows(record, { employees, names, roles, levels, self });
      return { from: input.from, total, rows };
    }),

  roles: allowed("staffing:read")
    .input(OfFirm)
    .output(RoleMatrixShape)
    .query(async ({ ctx, input }) => readRoleMatrix(ctx, await readStaffRecord(ctx.scope, input.firmId))),

  /** Writes many cells at once; those that a colleague has changed meanwhile stay as they are, and are named. */
  setLevels: allowed("employees:edit")
    .input(SetLevels)
    .output(SetLevelsShape)
    .mutation(async ({ ctx, input }) => setLevels(ctx, await recordWithRegister(ctx, input.firmId), input)),
});

/** The firm's record, if it keeps records of single employees at all. */
async function recordWithRegister({ scope }: Work, firmId: string): Promise<StaffRecord> {
  const record = await readStaffRecord(scope, firmId);
  if (!record.register?.isOn) return refuse("PRECONDITION_FAILED", { because: "register-off" });
  return record;
}

function queryOf(record: StaffRecord, { firmId, from, filter }: MatrixPage): MatrixQuery {
  const { role, ventureId, ...rest } = filter;
  if (ventureId !== null) found(record.ventures.find(({ id }) => id === ventureId));
  const ofVenture = record.needs.filter((need) => need.ventureId === ventureId).map((need) => need.role);
  const roles = ventureId === null ? (role === null ? null : [role]) : ofVenture.filter((key) => (role ?? key) === key);
  const needs = needsOfRoles(record.roles, record.languages, record.qualification);
  const roleOrder = record.roles.map(({ key }) => key);
  return { ...rest, firmId, roles, needs, roleOrder, from, limit: MATRIX_PAGE };
}

function scalesOf({ scales }: StaffRecord) {
  return scales.map(({ key, levels }) => ({
    key,
    levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
  }));
}
