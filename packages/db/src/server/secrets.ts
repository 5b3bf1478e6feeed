import { createHmac, randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Refusal } from "../refusal.ts";

/** The passwords of the three logins and the secret that signs what the browser keeps. */
export type Secrets = z.infer<typeof Secrets>;
const Secrets = z.object({ owner: z.string(), app: z.string(), auth: z.string(), authSecret: z.string() });

export function newSecrets(): Secrets {
  const [owner, app, auth, authSecret] = [newSecret(), newSecret(), newSecret(), newSecret()];
  return { owner, app, auth, authSecret };
}

/** Made once and then kept with the cluster, readable for the one who starts it and nobody else. */
export function keptSecrets(folder: string, dataFolder: string): Secrets {
  const file = join(folder, "secrets.json");
  if (!existsSync(file)) {
    if (existsSync(dataFolder)) {
      throw new Refusal(`The database in ${dataFolder} has lost its ${file}: put the file back, or remove the folder.`);
    }
    createOnce(file, `${JSON.stringify(newSecrets(), null, 2)}\n`);
  }
  const read = Secrets.safeParse(readJson(file));
  if (read.success) return read.data;
  throw new Refusal(`${file} cannot be read as the secrets of a database.`);
}

/** The worker came later than the first databases, so its password follows from what they have kept. */
export function passwordOf(secrets: Secrets, login: "owner" | "app" | "auth" | "worker"): string {
  return login === "worker"
    ? createHmac("sha256", secrets.owner).update("etappe_worker").digest("base64url")
    : secrets[login];
}

/** Complete or not at all, and the first of two launchers wins. */
function createOnce(file: string, text: string): void {
  const half = `${file}.new-${process.pid}`;
  writeFileSync(half, text, { mode: 0o600 });
  try {
    linkSync(half, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(half);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** URL-safe, so that it can stand in a connection string as it is. */
function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
