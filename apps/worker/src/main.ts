/** The worker as a process of its own: PROCESS=worker. Ends when it is asked to, with the job at hand done or given back. */
import { randomBytes } from "node:crypto";
import { connect } from "@etappe/db/database";
import { complain } from "./log.ts";
import { startWorker } from "./worker.ts";

const database = connect(required("DATABASE_URL"), { max: 5 });
const identity = connect(required("DATABASE_AUTH_URL"), { max: 2 });
const ground = { database, identity, now: () => new Date(), random: (bytes: number) => randomBytes(bytes) };
const worker = await startWorker(required("DATABASE_WORKER_URL"), ground, complain);
process.stderr.write("The worker is ready.\n");

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    void stop();
  });
}

async function stop(): Promise<void> {
  await worker.stop();
  await Promise.all([database.close(), identity.close()]);
  process.exit(0);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}
