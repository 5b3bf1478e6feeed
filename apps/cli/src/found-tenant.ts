/**
 * `npm run --silent tenant -- SLUG "NAME" ADMIN_EMAIL [de|en]`: founds a house and prints the
 * link by which its first administrator comes in. Said again before anybody has come in, it
 * prints a new link.
 */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type FoundTenant, foundTenant } from "@etappe/api/tenants";
import { connect } from "@etappe/db/database";
import { Refusal } from "@etappe/db/refusal";
import { readFoundingSettings, readWanted } from "./founding.ts";
import { openDatabase } from "./open-database.ts";
import { ROOT } from "./root.ts";
import { complain, say } from "./say.ts";
import type { Settings } from "./settings.ts";

const undo: (() => Promise<void>)[] = [];
try {
  const envFile = join(ROOT, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile); // what is set already stays as it is
  say(await invitationLink(readWanted(process.argv.slice(2)), readFoundingSettings(process.env)));
} catch (error) {
  complain(error instanceof Refusal ? error.message : error instanceof Error ? String(error.stack) : String(error));
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) await step();
}

async function invitationLink(wanted: FoundTenant, settings: Settings): Promise<string> {
  const { appUrl, authUrl } = await openDatabase(settings.database, settings.dataFolder, undo);
  const [database, identity] = [connect(appUrl, { max: 1 }), connect(authUrl, { max: 1 })];
  undo.push(database.close, identity.close);
  const founded = await foundTenant({ database, identity, now: new Date(), random: randomBytes }, wanted);
  if (founded.kind === "refused") {
    throw new Refusal(`There is a house "${wanted.slug}" already, and somebody has come in: choose another slug.`);
  }
  return new URL(`/invite/${founded.invitation}`, settings.appUrl).href;
}
