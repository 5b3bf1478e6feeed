/** What is done in the background, without a request: each job may come twice and is then done once. */
import type { Database } from "@etappe/db/database";
import { sweepIdentity } from "@etappe/db/identity/sweeping";
import { giveUpImport } from "@etappe/db/repositories/jobs";
import { type Actor, inJobScope, type Scope } from "@etappe/db/scope";
import { can } from "@etappe/domain/access";
import { dayOf } from "@etappe/domain/calendar";
import { newId } from "@etappe/domain/id";
import { TRPCError } from "@trpc/server";
import * as z from "zod";
import { forgetStaffLists } from "./forget-staff-lists.ts";
import { eraseExpired } from "./retention.ts";
import { reportStaffImport, runStaffImport } from "./run-staff-import.ts";
import type { Work } from "./trpc.ts";

export type Ground = {
  readonly database: Database;
  /** The same database as the role that signs people in. */
  readonly identity: Database;
  readonly now: () => Date;
  readonly random: (bytes: number) => Uint8Array;
};

const id = z.uuid();
export const StaffImportJob = z.strictObject({ tenantId: id, userId: id, firmId: id, importId: id });
export type StaffImportJob = z.infer<typeof StaffImportJob>;

/**
 * Takes a staff list over as the person who asked for it. Whoever has no place or no right any more changes nothing;
 * then, and when a rule says no, the import says why it failed. Anything else is thrown, to be tried again.
 */
export async function doStaffImport(ground: Ground, job: StaffImportJob): Promise<"done" | "given-up"> {
  try {
    const isDone = await inJobScope(ground.database, job, async (scope, actor) => {
      if (!can(actor, "employees:edit")) return false;
      const work = workOf(ground, scope, actor);
      await runStaffImport(work, job, (written) => report(ground, job, written));
      return true;
    });
    if (isDone) return "done";
  } catch (error) {
    const because = refusalIn(error);
    if (because === null) throw error;
    await giveUpImport(ground.database, { ...job, failure: because });
    return "given-up";
  }
  await giveUpImport(ground.database, { ...job, failure: NO_LONGER_ALLOWED });
  return "given-up";
}

/** Said beside the transaction that writes the list, or nobody would see it. */
async function report(ground: Ground, job: StaffImportJob, written: number): Promise<void> {
  await inJobScope(ground.database, job, (scope, actor) =>
    reportStaffImport(workOf(ground, scope, actor), job, written),
  );
}

/** After the last try: nothing of the list was taken over, and the import says so. */
export async function giveUpStaffImport({ database }: Pick<Ground, "database">, job: StaffImportJob): Promise<void> {
  await giveUpImport(database, { ...job, failure: "interrupted" });
}

function workOf(ground: Ground, scope: Scope, actor: Actor): Work {
  const now = ground.now();
  return { scope, actor, now, today: dayOf(now), newId: () => newId(now, ground.random) };
}

const NO_LONGER_ALLOWED = "no-longer-allowed";

/** Why trying again would not help, or null when it might. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof TRPCError)) return null;
  if (error.code === "NOT_FOUND" || error.code === "FORBIDDEN") return NO_LONGER_ALLOWED;
  const said =
    error.cause && "said" in error.cause ? z.looseObject({ because: z.string() }).safeParse(error.cause.said) : null;
  return said?.success ? said.data.because : null;
}

/** What is done once a day: records whose last day is over, and what nobody can use any more. One that fails does not keep the others from being done. */
export async function doDaily(ground: Ground): Promise<void> {
  const now = ground.now();
  const tasks = [
    () => eraseExpired(ground.database, dayOf(now), () => newId(now, ground.random)),
    () => forgetStaffLists(ground.database, dayOf(now)),
    () => sweepIdentity(ground.identity, now),
  ];
  const failures: unknown[] = [];
  for (const task of tasks) await task().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of the daily tasks have failed`);
}
