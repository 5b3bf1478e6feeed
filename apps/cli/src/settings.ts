import { resolve } from "node:path";
import { Refusal } from "@etappe/db/refusal";
import * as z from "zod";
import { KEPT, ROOT } from "./root.ts";

/** A database of one's own needs its logins and a secret; the embedded one makes and keeps them. */
export type DatabaseSettings =
  | { readonly kind: "embedded"; readonly authSecret: string | null }
  | {
      readonly kind: "own";
      readonly appUrl: string;
      readonly authUrl: string | null;
      readonly workerUrl: string | null;
      readonly ownerUrl: string | null;
      readonly authSecret: string;
    };

/** The web server and the worker live in one process unless each is asked for by itself. */
export type Part = "all" | "web" | "worker";

export type Settings = {
  readonly dev: boolean;
  readonly part: Part;
  readonly port: number;
  /** The address people use, without a slash at its end. */
  readonly appUrl: string;
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly database: DatabaseSettings;
};

const databaseUrl = (name: string) =>
  z.string().refine(isDatabaseUrl, `${name} must look like postgres://user:password@host:5432/database.`).optional();

const Environment = z
  .object({
    PORT: z.string().refine(isPort, "PORT must be a number from 1 to 65535.").default("3000"),
    APP_URL: z
      .string()
      .refine(isOrigin, "APP_URL must look like https://etappe.example.org, without a path.")
      .optional(),
    DEMO: z.enum(["on", "off"], "DEMO must be on or off.").optional(),
    ETAPPE_DATA: z.string().optional(),
    // These two are for the web server; a mistake in them is better found here.
    TRUSTED_PROXIES: z.string().regex(/^\d$/, "TRUSTED_PROXIES must be a number from 0 to 9.").optional(),
    ETAPPE_OUTBOX: z.literal("visible", "ETAPPE_OUTBOX must be visible, or not set.").optional(),
    DATABASE_URL: databaseUrl("DATABASE_URL"),
    DATABASE_AUTH_URL: databaseUrl("DATABASE_AUTH_URL"),
    DATABASE_WORKER_URL: databaseUrl("DATABASE_WORKER_URL"),
    DATABASE_OWNER_URL: databaseUrl("DATABASE_OWNER_URL"),
    PROCESS: z.enum(["web", "worker"], "PROCESS must be web or worker, or not set.").optional(),
    AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters.").optional(),
  })
  .refine(
    (env) => env.DATABASE_URL ?? !(env.DATABASE_AUTH_URL ?? env.DATABASE_WORKER_URL ?? env.DATABASE_OWNER_URL),
    "DATABASE_URL is missing: it is set together with the other addresses of the database, or none of them is.",
  )
  .refine(
    (env) => databasesIn(env.DATABASE_URL, env.DATABASE_AUTH_URL, env.DATABASE_WORKER_URL, env.DATABASE_OWNER_URL) <= 1,
    "All addresses of the database, from DATABASE_URL to DATABASE_OWNER_URL, must name the same database.",
  )
  .refine(
    (env) => env.AUTH_SECRET ?? !env.DATABASE_URL,
    "AUTH_SECRET is missing: with a DATABASE_URL of your own, set it to a random text of at least 32 characters.",
  );

/** Ends with a Refusal at the first setting that is missing or wrong. */
export function readSettings(environment: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const unknown = args.find((arg) => arg !== "--dev");
  if (unknown) throw new Refusal(`${unknown} is not an option: the only one is --dev.`);

  const read = Environment.safeParse(withoutBlanks(environment));
  if (!read.success) throw new Refusal(read.error.issues[0]?.message ?? "The settings cannot be read.");
  const env = read.data;
  return {
    dev: args.includes("--dev"),
    part: env.PROCESS ?? "all",
    port: Number(env.PORT),
    appUrl: env.APP_URL ? new URL(env.APP_URL).origin : `http://localhost:${env.PORT}`,
    dataFolder: env.ETAPPE_DATA ? resolve(ROOT, env.ETAPPE_DATA) : KEPT,
    // People who bring a database bring their own firms; invented ones with known passwords have no place there.
    demo: env.DEMO ? env.DEMO === "on" : !env.DATABASE_URL,
    database: databaseSettings(env),
  };
}

function databaseSettings(env: z.infer<typeof Environment>): DatabaseSettings {
  if (!env.DATABASE_URL || !env.AUTH_SECRET) return { kind: "embedded", authSecret: env.AUTH_SECRET ?? null };
  return {
    kind: "own",
    appUrl: env.DATABASE_URL,
    authUrl: env.DATABASE_AUTH_URL ?? null,
    workerUrl: env.DATABASE_WORKER_URL ?? null,
    ownerUrl: env.DATABASE_OWNER_URL ?? null,
    authSecret: env.AUTH_SECRET,
  };
}

/** `NAME=` in a file of settings means: not set. */
function withoutBlanks(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}

function databasesIn(...urls: (string | undefined)[]): number {
  return new Set(urls.flatMap((url) => (url && URL.canParse(url) ? [new URL(url).pathname] : []))).size;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === "";
}

function isDatabaseUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null &&
    /^postgres(ql)?:$/.test(url.protocol) &&
    [url.hostname, url.username, url.pathname.slice(1)].every((part) => part !== "")
  );
}
