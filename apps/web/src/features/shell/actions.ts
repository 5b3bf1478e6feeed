"use server";
import { signOut } from "@etappe/api/sign-in";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { isLocale, LOCALE_COOKIE } from "../../i18n/locale.ts";
import { api } from "../../server/api.ts";
import { databases } from "../../server/databases.ts";
import { currentPerson, dropSession, sessionToken } from "../../server/session.ts";
import { isHttps } from "../../server/settings.ts";
import { isScheme, SCHEME_COOKIE } from "./scheme.ts";

const A_YEAR = 365 * 24 * 60 * 60;

/** These three are forms on every page, signed in or not, and work without script. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  await remember(LOCALE_COOKIE, locale);
  if (await currentPerson()) await (await api("")).account.setLocale({ locale });
}

export async function chooseScheme(form: FormData): Promise<void> {
  const scheme = form.get("scheme");
  if (isScheme(scheme)) await remember(SCHEME_COOKIE, scheme);
  else (await cookies()).delete(SCHEME_COOKIE);
}

export async function leave(): Promise<void> {
  const token = await sessionToken();
  if (token !== null) await signOut(databases().identity, token);
  await dropSession();
  redirect("/login");
}

async function remember(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, { path: "/", maxAge: A_YEAR, sameSite: "lax", secure: isHttps(), httpOnly: true });
}
