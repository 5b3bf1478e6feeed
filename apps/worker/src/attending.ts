import { setTimeout as pause } from "node:timers/promises";
import type PgBoss from "pg-boss";

/** Says what went wrong with which job: its kind and its number, and never what it was about. */
export type Complain = (line: string, error: unknown) => void;

type Attended = {
  readonly queue: string;
  /** How long to wait when there was nothing to do. */
  readonly everyMs: number;
  readonly handle: (data: unknown) => Promise<void>;
};

const AFTER_TROUBLE_MS = 5_000;

export type Attending = {
  /** Resolves after the signal to stop, when the job at hand is done. */
  readonly ended: Promise<void>;
  /** Gives the job at hand back, to be done by somebody else. */
  readonly giveBack: () => Promise<void>;
};

/**
 * Does the jobs of one queue, one after the other, until it is told to stop. Not with pg-boss's own loop: that one keeps
 * the whole error beside the job, where the parameters of a statement have no business, and takes the process down when
 * the database is away at the moment in which a job ends.
 */
export function attend(
  boss: PgBoss,
  { queue, everyMs, handle }: Attended,
  { stopping, complain }: { readonly stopping: AbortSignal; readonly complain: Complain },
): Attending {
  let atHand: string | null = null;

  async function next(): Promise<number> {
    const [job] = (await boss.fetch(queue)) ?? [];
    if (!job) return everyMs;
    atHand = job.id;
    const failure = await handle(job.data).then(() => null, asFailure);
    if (failure === null) await boss.complete(queue, job.id);
    else {
      complain(`${queue}: job ${job.id} has failed`, failure);
      await boss.fail(queue, job.id, { message: failure.name });
    }
    atHand = null;
    return 0;
  }

  async function untilStopped(): Promise<void> {
    while (!stopping.aborted) {
      const wait = await next().catch((error: unknown) => {
        complain(`${queue}: no job could be fetched or handed back`, error);
        return AFTER_TROUBLE_MS;
      });
      if (wait > 0) await pause(wait, undefined, { signal: stopping, ref: false }).catch(() => undefined);
    }
  }

  return {
    ended: untilStopped(),
    giveBack: async () => {
      if (atHand !== null) await boss.fail(queue, atHand, { message: "stopped" });
    },
  };
}

function asFailure(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
