/** What is known of a firm's people as files that leave the product. */
import {
  listCountingLevels,
  listMatrixEmployees,
  listNamesOf,
  listRolesOf,
  type MatrixQuery,
} from "@etappe/db/repositories/matrix";
import { Locale } from "@etappe/domain/text";
import * as z from "zod";
import { byEmployee } from "./by-employee.ts";
import { matrixWorkbook } from "./matrix-workbook.ts";
import { Id } from "./shapes.ts";
import { writeWorkbook } from "./spreadsheet.ts";
import { readStaffRecord } from "./staff-record.ts";
import { allowed, refuse, router } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

/** More than a firm of medium size has; the file would not be read any more. */
const MOST_PEOPLE = 20_000;

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const EVERYBODY: Omit<MatrixQuery, "firmId"> = {
  ...{ search: "", roles: null, needs: [], roleOrder: [], competence: null, show: "all" },
  ...{ sort: "staff-number", direction: "ascending", from: 0, limit: MOST_PEOPLE },
};

export const staffFilesRouter = router({
  /** The matrix as a workbook in a language. Names are in it where the person asking may read them; the look goes on record. */
  matrix: allowed("employees:read")
    .input(z.strictObject({ firmId: Id, language: Locale }))
    .output(z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() }))
    .mutation(async ({ ctx, input: { firmId, language } }) => {
      const { scope, today } = ctx;
      const record = await readStaffRecord(scope, firmId);
      if (!record.register?.isOn) return refuse("PRECONDITION_FAILED", { because: "register-off" });
      const employees = await listMatrixEmployees(scope, { ...EVERYBODY, firmId });
      const ids = employees.map(({ id }) => id);
      const [names, roles, levels] = await Promise.all([
        listNamesOf(scope, firmId, ids),
        listRolesOf(scope, firmId, ids),
        listCountingLevels(scope, firmId, ids),
      ]);
      const nameOf = new Map(names.map(({ employeeId, name }) => [employeeId, name]));
      const rolesOf = byEmployee(roles);
      const levelsOf = byEmployee(levels);
      const people = employees.map(({ id, staffNumber }) => ({
        ...{ staffNumber, name: nameOf.get(id) ?? null },
        roles: (rolesOf.get(id) ?? []).map(({ role }) => role),
        levels: new Map((levelsOf.get(id) ?? []).map(({ competence, level }) => [competence, level])),
      }));
      await recordViewing(ctx, firmId, { what: "file", records: ids.length, withNames: names.length > 0 });
      const bytes = await writeWorkbook(matrixWorkbook(record, people, language), ctx.now);
      const fileName = `${language === "de" ? "qualifikationsmatrix" : "qualification-matrix"}-${today}.xlsx`;
      return { fileName, mediaType: WORKBOOK, base64: Buffer.from(bytes).toString("base64") };
    }),
});
