/** What the start command hands over. Read when it is needed: a build has no settings. */

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

/** The address people use; links, cookies and origin checks follow it, never a header. */
export const appUrl = (): URL => new URL(required("NEXTAUTH_URL"));
export const isHttps = (): boolean => appUrl().protocol === "https:";
export const databaseUrl = (): string => required("DATABASE_URL");
export const databaseAuthUrl = (): string => required("DATABASE_AUTH_URL");
/** Null where the worker has a process of its own. */
export const databaseWorkerUrl = (): string | null => process.env.DATABASE_WORKER_URL ?? null;
export const authSecret = (): string => required("AUTH_SECRET");

/** Mail can be read on a page while developing, and in the demo, where it never leaves the machine. */
export const isOutboxVisible = (): boolean =>
  process.env.NODE_ENV !== "production" || process.env.ETAPPE_OUTBOX === "visible";

/** How many proxies of our own stand in front; only so many entries of X-Forwarded-For were written by somebody we know. */
export const trustedProxies = (): number => Number(process.env.TRUSTED_PROXIES ?? 0) || 0;
