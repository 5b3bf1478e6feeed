import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { endGroup } from "./command.ts";
import { ROOT } from "./root.ts";

export type PartProcess = {
  /** Resolves with the exit code when the process has ended, asked or not. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
};
export type WebProcess = PartProcess & { readonly answers: () => Promise<boolean> };

const FIRST_ANSWER_MS = 180_000;

/** Longer than a part itself waits for the requests and jobs it is working on. */
const STOP_MS = 15_000;

/** The web server, with the worker in the same process where the environment names its login. */
export function startWeb(port: number, env: NodeJS.ProcessEnv): WebProcess {
  const part = startPart(join("apps", "web", "server.ts"), env);
  let over = false;
  void part.ended.then(() => {
    over = true;
  });
  return {
    ...part,
    answers: async () => {
      const deadline = Date.now() + FIRST_ANSWER_MS;
      while (!over && Date.now() < deadline) {
        if (await answersOnce(port)) return true;
        await pause(150);
      }
      return false;
    },
  };
}

export function startWorkerAlone(env: NodeJS.ProcessEnv): PartProcess {
  return startPart(join("apps", "worker", "src", "main.ts"), env);
}

function startPart(file: string, env: NodeJS.ProcessEnv): PartProcess {
  const leash = join(import.meta.dirname, "leash.mjs");
  const child = spawn(process.execPath, ["--import", "tsx", "--import", leash, join(ROOT, file)], {
    cwd: ROOT,
    env: { ...env, ETAPPE_STARTER: String(process.pid) },
    // Its own group: Ctrl-C reaches us alone, and we stop the part before the database.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(127)).once("exit", (code) => resolve(code ?? 1));
  });
  return { ended, stop: () => endGroup(child, STOP_MS) };
}

async function answersOnce(port: number): Promise<boolean> {
  try {
    await fetch(`http://localhost:${port}/`, { redirect: "manual", signal: AbortSignal.timeout(60_000) });
    return true;
  } catch {
    return false;
  }
}
