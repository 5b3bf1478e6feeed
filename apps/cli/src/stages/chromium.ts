import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Refusal } from "@etappe/db/refusal";
import { runCommand } from "../command.ts";
import { ROOT } from "../root.ts";
import { say } from "../say.ts";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/homebrew/bin/chromium",
  "/usr/local/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser that is there, or one that root can install; the path of its program. */
export async function chromium(stopping: AbortSignal): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !runs(chosen)) throw new Refusal(`CHROMIUM_PATH is ${chosen}, and no browser runs there.`);
  const found = chosen || installed();
  if (found) return found;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing Chromium …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runCommand(["apt-get", "update"], stopping, { env });
    await runCommand(
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
      stopping,
      {
        env,
      },
    );
  }
  const now = installed();
  if (now) return now;
  throw new Refusal(
    "The end-to-end tests need Chromium: install it (apt-get install chromium, brew install chromium), or set CHROMIUM_PATH to a Chrome.",
  );
}

function installed(): string | undefined {
  return [...PLACES, ownOfPlaywright()].find((path) => path !== null && runs(path)) ?? undefined;
}

/** Some distributions have a program of that name that only tells how to install the real one. */
function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

/** What `npx playwright install chromium` would have put into the user's cache. */
function ownOfPlaywright(): string | null {
  try {
    return createRequire(join(ROOT, "e2e", "package.json"))("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}
