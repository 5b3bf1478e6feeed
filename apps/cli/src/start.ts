import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadDemo } from "@etappe/api/demo";
import { Refusal } from "@etappe/db/refusal";
import { rememberedSignIns, rememberSignIns, type SignIns, signInLines } from "./demo-sign-ins.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { requirePort } from "./port.ts";
import { ROOT } from "./root.ts";
import { claim } from "./running-mark.ts";
import { complain, say } from "./say.ts";
import { readSettings, type Settings } from "./settings.ts";
import { aborted, Stopped, stopSignal } from "./stop-signal.ts";
import { buildIfStale } from "./web-build.ts";
import { webEnvironment } from "./web-environment.ts";
import { startWeb, startWorkerAlone } from "./web-process.ts";

/** What has been started, in the order in which it came up; it is stopped the other way round. */
type Undo = (() => Promise<void>)[];

/** `npm start`: from a fresh checkout to a server that answers. Resolves with the exit code. */
export async function start(args: readonly string[]): Promise<number> {
  const stopping = stopSignal();
  const undo: Undo = [];
  try {
    await serve(args, stopping, undo);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return error.exitCode;
    complain(error instanceof Refusal ? error.message : unexpected(error));
    return 1;
  } finally {
    for (const step of undo.reverse()) await step().catch((error: unknown) => complain(unexpected(error)));
  }
}

async function serve(args: readonly string[], stopping: AbortSignal, undo: Undo): Promise<void> {
  const envFile = join(ROOT, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile); // what is set already stays as it is
  const settings = readSettings(process.env, args);

  if (settings.part === "worker") return serveWorker(settings, stopping, undo);

  const release = claim(settings.dataFolder, settings.appUrl);
  undo.push(async () => release());
  await requirePort(settings.port);
  if (!settings.dev) await buildIfStale(stopping);

  const database = await openDatabase(settings.database, settings.dataFolder, undo, settings.part);
  stopping.throwIfAborted();
  const signIns = settings.demo ? await demoSignIns(database, settings.database.kind) : [];
  stopping.throwIfAborted();

  const web = startWeb(settings.port, webEnvironment(process.env, settings, database));
  undo.push(web.stop);
  const ready = await Promise.race([web.answers(), aborted(stopping)]);
  stopping.throwIfAborted();
  if (!ready) throw new Refusal("The web server did not come up: see above.");
  welcome(settings, signIns);

  const code = await Promise.race([web.ended, aborted(stopping)]);
  if (!stopping.aborted) throw new Refusal(`The web server has ended by itself (exit code ${code}).`);
  say("Stopping …");
}

/** Background work by itself, beside a web server that somebody else has started. */
async function serveWorker(settings: Settings, stopping: AbortSignal, undo: Undo): Promise<void> {
  const release = claim(join(settings.dataFolder, "worker"), settings.appUrl);
  undo.push(async () => release());
  const database = await openDatabase(settings.database, settings.dataFolder, undo, settings.part);
  stopping.throwIfAborted();
  const worker = startWorkerAlone(webEnvironment(process.env, settings, database));
  undo.push(worker.stop);
  const code = await Promise.race([worker.ended, aborted(stopping)]);
  if (!stopping.aborted) throw new Refusal(`The worker has ended by itself (exit code ${code}).`);
  say("Stopping …");
}

async function demoSignIns(
  { appUrl, authUrl, folder }: OpenDatabase,
  kind: Settings["database"]["kind"],
): Promise<SignIns> {
  const loaded = await loadDemo({ appUrl, authUrl, now: new Date() });
  if (loaded) rememberSignIns(folder, loaded.signIns);
  const signIns = loaded?.signIns ?? rememberedSignIns(folder);
  if (signIns.length === 0 && kind === "embedded")
    throw new Refusal(
      `The demo was interrupted while it was loaded. Delete ${folder} and start again to load it anew.`,
    );
  return signIns;
}

function welcome({ appUrl, dev }: Settings, signIns: SignIns): void {
  say();
  say(`Etappe is ready at ${appUrl}${dev ? " (development)" : ""}`);
  if (signIns.length > 0)
    say(["", "Sign in to the demo as", ...signInLines(signIns).map((line) => `  ${line}`)].join("\n"));
  say();
  say("Ctrl-C stops it.");
}

/** A mistake of ours: here the stack is what helps. */
function unexpected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
