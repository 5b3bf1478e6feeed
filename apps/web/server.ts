/**
 * One process, one port. In production the API is answered here, before Next sees the
 * request; while developing Next serves it too, so that edits take effect without a restart.
 * The worker lives here as well, unless it has a process of its own.
 */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { complain } from "@etappe/worker/log";
import { startWorker } from "@etappe/worker/worker";
import next from "next";
import { answerApi } from "./src/server/api-endpoint.ts";
import { closeDatabases, databases } from "./src/server/databases.ts";
import { cleanse } from "./src/server/incoming.ts";
import { databaseWorkerUrl, trustedProxies } from "./src/server/settings.ts";

/** Requests that are being worked on get this long after the signal to stop. */
const DRAIN_MS = 8_000;

const isProduction = process.env.NODE_ENV === "production";
const port = Number(process.env.PORT ?? 3000);
const trust = { proxies: trustedProxies(), isProduction };

const server = createServer();
const app = next({ dev: !isProduction, dir: import.meta.dirname, hostname: "localhost", port, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();

server.on("request", (req, res) => {
  cleanse(req, trust);
  if (isProduction && answerApi(req, res)) return;
  void handle(req, res);
});
const workerUrl = databaseWorkerUrl();
const ground = { ...databases(), now: () => new Date(), random: (bytes: number) => randomBytes(bytes) };
const worker = workerUrl ? await startWorker(workerUrl, ground, complain) : null;
server.listen(port);

let isStopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    // The job at hand is ended, or given back, while the requests at hand are answered.
    const resting = worker?.stop(DRAIN_MS);
    server.close(() => void stop(resting));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  });
}

async function stop(resting: Promise<void> | undefined): Promise<void> {
  await resting;
  await app.close();
  await closeDatabases();
  process.exit(0);
}
