import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { program, runCommand } from "../command.ts";
import { chromium } from "./chromium.ts";
import { checkEnvironment } from "./environment.ts";
import type { Outcome, Stage } from "./stage.ts";

const Report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

export const endToEndStage: Stage = { title: "End to end, in Chromium, against the production build", run };

/** Settings of the checkout's own `.env` must not leak in: a blank that is set wins over the file, and means "not set". */
const NOT_SET = Object.fromEntries(
  [
    ...["DATABASE_URL", "DATABASE_AUTH_URL", "DATABASE_WORKER_URL", "DATABASE_OWNER_URL", "PROCESS"],
    ...["AUTH_SECRET", "APP_URL", "DEMO", "TRUSTED_PROXIES"],
  ].map((name) => [name, ""]),
);

/**
 * Playwright starts the product with the start command itself, on a free port and with data
 * of its own, so that what runs here is what people get, and nobody's data is touched.
 */
async function run(stopping: AbortSignal): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "etappe-e2e-"));
  chmodSync(folder, 0o755); // as root, the account of the database has to pass through
  const report = join(folder, "report.json");
  try {
    const env = {
      ...checkEnvironment(),
      ...NOT_SET,
      CHROMIUM_PATH: await chromium(stopping),
      ETAPPE_DATA: join(folder, "data"),
      PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const playwright = program("@playwright/test", "cli.js", "e2e");
    const command = [...playwright, "test", "--config", "e2e/playwright.config.ts", "--reporter=list,json"] as const;
    const { code } = await runCommand(command, stopping, { output: "show", env });
    return countPlaywright(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A journey that works only at the second try does not work; one that was skipped proves nothing. */
export function countPlaywright(json: unknown, exitCode: number): Outcome {
  const read = Report.safeParse(json);
  if (!read.success) return { passed: 0, failed: 1, details: "Playwright has not reported any result." };
  const { stats, errors } = read.data;
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return {
    passed: stats.expected,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    ...(errors.length > 0 && { details: errors.map(({ message }) => message).join("\n") }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
