/** What the command that founds a house is told, read with one sentence for every way in which it can be wrong. */
import { FoundTenant } from "@etappe/api/tenants";
import { Refusal } from "@etappe/db/refusal";
import { readSettings, type Settings } from "./settings.ts";

const USAGE = 'Usage: npm run --silent tenant -- SLUG "NAME" ADMIN_EMAIL [de|en]';

const WRONG: Readonly<Record<string, (wanted: Readonly<Record<string, string>>) => string>> = {
  slug: ({ slug }) =>
    `"${slug}" cannot be part of an address: take 2 to 40 small letters (a to z), digits and single hyphens, beginning with a letter, and no page's name such as login.`,
  name: () => "The name must have 1 to 120 characters.",
  adminEmail: ({ adminEmail }) => `"${adminEmail}" is not an e-mail address.`,
  locale: ({ locale }) => `"${locale}" is not a language of the product: take de or en.`,
};

export function readWanted([slug, name, adminEmail, locale = "de", ...more]: readonly string[]): FoundTenant {
  if (slug === undefined || name === undefined || adminEmail === undefined || more.length > 0) throw new Refusal(USAGE);
  const wanted = { slug, name, adminEmail, locale };
  const read = FoundTenant.safeParse(wanted);
  if (read.success) return read.data;
  const place = String(read.error.issues[0]?.path[0]);
  throw new Refusal(WRONG[place]?.(wanted) ?? USAGE);
}

/** Founding signs nobody in, so the secret may be missing here; the address may have either of its names. */
export function readFoundingSettings(environment: NodeJS.ProcessEnv): Settings {
  const { APP_URL, NEXTAUTH_URL, AUTH_SECRET, DATABASE_URL } = environment;
  if (DATABASE_URL?.trim() && !APP_URL?.trim() && !NEXTAUTH_URL?.trim()) {
    throw new Refusal("APP_URL is missing: with a DATABASE_URL of your own, the link needs the address people use.");
  }
  const given = { APP_URL: APP_URL?.trim() || NEXTAUTH_URL, AUTH_SECRET: AUTH_SECRET?.trim() || "-".repeat(32) };
  return readSettings({ ...environment, ...given }, []);
}
