import {
  listFaultyRows,
  listImportRows,
  listStaffImports,
  pageOfImportRows,
} from "@etappe/db/repositories/staff-imports";
import { MapStaffList, OfImport, PageOfImport, SetImportRow, UploadStaffList } from "@etappe/domain/staff-import";
import * as z from "zod";
import { saidBefore, somebodyWasFaster } from "./changing.ts";
import { Changed, Done, OfFirm } from "./shapes.ts";
import { changedMapping, judgeAnew } from "./staff-import-mapping.ts";
import { readRegistered, readsNames, stillOpen, takesNames, theList } from "./staff-import-reading.ts";
import { staffImportSteps } from "./staff-import-steps.ts";
import { takeIn } from "./staff-import-upload.ts";
import {
  headShape,
  ListRowShape,
  listShape,
  RowsPageShape,
  rowShape,
  StaffListShape,
  StaffListsShape,
} from "./staff-imports-shape.ts";
import { readStaffRecord } from "./staff-record.ts";
import { allowed, router } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

const PAGE = 50;

export const staffImportsRouter = router({
  ...staffImportSteps,

  list: allowed("employees:edit")
    .input(OfFirm)
    .output(StaffListsShape)
    .query(async ({ ctx, input: { firmId } }) => {
      const { register } = await readStaffRecord(ctx.scope, firmId);
      const lists = await listStaffImports(ctx.scope, firmId);
      const isOn = register?.isOn ?? false;
      return { isOn, takesNames: isOn && register !== null && takesNames(ctx, register), lists: lists.map(headShape) };
    }),

  /** A file is read and kept as a list; nothing of it is in the register before somebody has said yes. */
  upload: allowed("employees:edit")
    .input(UploadStaffList)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await readRegistered(ctx, input.firmId);
      if (!(await takeIn(ctx, record, input))) saidBefore(await listStaffImports(ctx.scope, input.firmId), input.id);
      return { id: input.id };
    }),

  show: allowed("employees:edit")
    .input(OfImport)
    .output(StaffListShape)
    .query(async ({ ctx, input }) => {
      const record = await readRegistered(ctx, input.firmId);
      const list = await theList(ctx, input);
      return listShape(ctx, record, list, await listImportRows(ctx.scope, input));
    }),

  /** A page of rows with what will become of each, or has, and why not. */
  rows: allowed("employees:edit")
    .input(PageOfImport)
    .output(RowsPageShape)
    .query(async ({ ctx, input }) => {
      const { firmId, id, filter, after } = input;
      const { register } = await readRegistered(ctx, firmId);
      const list = await theList(ctx, input);
      const found = await pageOfImportRows(ctx.scope, { firmId, id }, { filter, after, limit: PAGE + 1 });
      const [rows, withNames] = [found.slice(0, PAGE), readsNames(ctx, register)];
      await recordViewing(ctx, firmId, { what: "list", records: rows.length, withNames });
      const next = found.length > PAGE ? (rows.at(-1)?.number ?? null) : null;
      return { rows: rows.map((row) => rowShape(row, list, withNames)), next };
    }),

  /** What columns hold and words mean; every row is judged anew. */
  map: allowed("employees:edit")
    .input(MapStaffList)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await readRegistered(ctx, input.firmId);
      const list = stillOpen(await theList(ctx, input));
      if (list.version !== input.version) return somebodyWasFaster({ version: list.version });
      const mapping = changedMapping(ctx, record, list, input);
      return { version: await judgeAnew(ctx, record, list, { version: input.version, mapping }) };
    }),

  /** Leaves a row out, or takes it after all. */
  setRow: allowed("employees:edit")
    .input(SetImportRow)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { version, number, leaveOut: isOut } = input;
      const record = await readRegistered(ctx, input.firmId);
      const list = stillOpen(await theList(ctx, input));
      const { mapping } = list;
      return { version: await judgeAnew(ctx, record, list, { version, mapping, leaveOut: { number, isOut } }) };
    }),

  /** The rows that were refused, and those of which something was: for a file to put right and hand in again. */
  errorRows: allowed("employees:edit")
    .input(OfImport)
    .output(z.strictObject({ header: z.array(z.string()), rows: z.array(ListRowShape) }))
    .mutation(async ({ ctx, input }) => {
      const { register } = await readRegistered(ctx, input.firmId);
      const list = await theList(ctx, input);
      const rows = await listFaultyRows(ctx.scope, input);
      const withNames = readsNames(ctx, register);
      await recordViewing(ctx, input.firmId, { what: "file", records: rows.length, withNames });
      return { header: list.header, rows: rows.map((row) => rowShape(row, list, withNames)) };
    }),
});
