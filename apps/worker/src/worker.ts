/** Background work on pg-boss: finds out as its own role what there is to do, and does it through the application's. */

import { setTimeout as pause } from "node:timers/promises";
import { doDaily, doStaffImport, type Ground, giveUpStaffImport, StaffImportJob } from "@etappe/api/doing-jobs";
import PgBoss from "pg-boss";
import { attend, type Complain } from "./attending.ts";

export type Worker = {
  /** Takes no new job and resolves when those at hand are done, or after `patienceMs`; what is not done by then is given back. */
  readonly stop: (patienceMs?: number) => Promise<void>;
};

const [SECOND, HOUR] = [1_000, 3_600_000];
const DAY_SECONDS = 24 * 60 * 60;

/** `workerUrl` is the address under which etappe_worker logs in; `ground` is what the work is done with. */
export async function startWorker(workerUrl: string, ground: Ground, complain: Complain): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: workerUrl,
    max: 3,
    application_name: "etappe-worker",
    ...{ migrate: false, schedule: false },
    maintenanceIntervalSeconds: 60,
    // Longer than a day, so that today's job is still known at the end of it.
    archiveCompletedAfterSeconds: 2 * DAY_SECONDS,
    archiveFailedAfterSeconds: 2 * DAY_SECONDS,
    deleteAfterDays: 7,
  });
  boss.on("error", (error) => complain("the queue of jobs", error));
  await boss.start();

  const stopping = new AbortController();
  const until = { stopping: stopping.signal, complain };
  const attending = [
    attend(boss, { queue: "staff-import", everyMs: SECOND, handle: (data) => staffImport(ground, data) }, until),
    attend(
      boss,
      { queue: "staff-import-given-up", everyMs: 5 * SECOND, handle: (data) => givenUp(ground, data) },
      until,
    ),
    attend(boss, { queue: "daily", everyMs: 60 * SECOND, handle: () => doDaily(ground) }, until),
  ];
  const clock = setInterval(() => void askForToday(boss, complain), HOUR).unref();
  await askForToday(boss, complain);

  return {
    stop: async (patienceMs = 10 * SECOND) => {
      clearInterval(clock);
      stopping.abort();
      const ended = Promise.all(attending.map(({ ended }) => ended)).then(() => true);
      const isDone = await Promise.race([ended, pause(patienceMs, false, { ref: false })]);
      if (!isDone) await Promise.all(attending.map(({ giveBack }) => giveBack())).catch(() => undefined);
      await boss.stop({ graceful: false });
    },
  };
}

/** However many workers ask however often, there is one such job a day. */
async function askForToday(boss: PgBoss, complain: Complain): Promise<void> {
  const onceADay = { singletonKey: "daily", singletonSeconds: DAY_SECONDS };
  await boss
    .send("daily", {}, onceADay)
    .catch((error: unknown) => complain("today's job could not be asked for", error));
}

async function staffImport(ground: Ground, data: unknown): Promise<void> {
  await doStaffImport(ground, StaffImportJob.parse(data));
}

async function givenUp(ground: Ground, data: unknown): Promise<void> {
  await giveUpStaffImport(ground, StaffImportJob.parse(data));
}
