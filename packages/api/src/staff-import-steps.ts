/** What is done with a list as a whole: said yes to, watched, taken back. */
import { deleteImportRows, listImportRows, updateStaffImport } from "@etappe/db/repositories/staff-imports";
import { ChangeImport, OfImport } from "@etappe/domain/staff-import";
import * as z from "zod";
import { recordChange, somebodyWasFaster } from "./changing.ts";
import { enqueue } from "./jobs.ts";
import { peopleChanged } from "./people-changing.ts";
import { Changed } from "./shapes.ts";
import { judgeAnew } from "./staff-import-mapping.ts";
import { readRegistered, theList } from "./staff-import-reading.ts";
import { undoList, undoOf } from "./staff-import-undo.ts";
import { UndoShape } from "./staff-imports-shape.ts";
import { allowed, refuse } from "./trpc.ts";

export const staffImportSteps = {
  /** Takes the list over, in the background. Where the register has changed since the preview, the new one is shown first. */
  commit: allowed("employees:edit")
    .input(ChangeImport)
    .output(z.strictObject({ kind: z.enum(["running", "look-again"]), version: z.int() }))
    .mutation(async ({ ctx, input }) => {
      const { firmId, id, version } = input;
      const record = await readRegistered(ctx, firmId);
      const list = await theList(ctx, input);
      if (list.state === "running" || list.state === "done") return { kind: "running", version: list.version };
      if (list.state !== "previewed" && list.state !== "failed")
        return refuse("PRECONDITION_FAILED", { because: "list-not-ready" });
      const before = await listImportRows(ctx.scope, input);
      const judged = await judgeAnew(ctx, record, list, { version, mapping: list.mapping });
      const after = await listImportRows(ctx.scope, input);
      if (JSON.stringify(before) !== JSON.stringify(after)) return { kind: "look-again", version: judged };
      if (!after.some(({ outcome }) => outcome === "new" || outcome === "changed"))
        return refuse("PRECONDITION_FAILED", { because: "nothing-to-take-over" });
      const change = { state: "running", written: 0, failure: "" } as const;
      const running = await updateStaffImport(ctx.scope, { firmId, id, version: judged }, change);
      if (running === null) return somebodyWasFaster({ version: judged });
      await recordChange(ctx, firmId, { event: "staff-import.started", subject: id, details: list.counts });
      await enqueue(ctx, { kind: "staff-import", firmId, importId: id });
      return { kind: "running", version: running };
    }),

  /** How far a list is. */
  progress: allowed("employees:edit")
    .input(OfImport)
    .output(z.strictObject({ state: z.string(), written: z.int(), total: z.int() }))
    .query(async ({ ctx, input }) => {
      const { state, written, counts } = await theList(ctx, input);
      return { state, written, total: counts.new + counts.changed };
    }),

  /** What taking a list back would do, and what would stay. */
  undoPreview: allowed("employees:edit")
    .input(OfImport)
    .output(UndoShape)
    .query(async ({ ctx, input }) => {
      await readRegistered(ctx, input.firmId);
      await theList(ctx, input);
      const { erased, kept, roles, names, changedSince, newerLevels } = await undoOf(ctx, input);
      const back = { rolesBack: roles.length, namesBack: names.length };
      return { erased: erased.length, kept: kept.length, ...back, changedSince, newerLevels };
    }),

  /** Takes a list back: what is in the register already returns to what it was, what is not yet is given up. */
  takeBack: allowed("employees:edit")
    .input(ChangeImport)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { firmId, id, version } = input;
      const record = await readRegistered(ctx, firmId);
      const list = await theList(ctx, input);
      if (list.state === "undone" || list.state === "discarded") return { version: list.version };
      if (list.state === "running") return refuse("PRECONDITION_FAILED", { because: "list-is-running" });
      const state = list.state === "done" ? "undone" : "discarded";
      const next = await updateStaffImport(ctx.scope, { firmId, id, version }, { state });
      if (next === null) return somebodyWasFaster({ version: list.version });
      if (state === "discarded") {
        await deleteImportRows(ctx.scope, input);
        await recordChange(ctx, firmId, { event: "staff-import.discarded", subject: id });
        return { version: next };
      }
      const { erased, kept } = await undoList(ctx, input, record);
      const details = { erased: erased.length, kept: kept.length };
      await peopleChanged(ctx, firmId, { event: "staff-import.undone", subject: id, details });
      return { version: next };
    }),
};
