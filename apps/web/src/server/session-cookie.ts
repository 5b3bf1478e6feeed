/** The cookie that holds a session's token. With the prefix a browser takes it over https only, for this host only. */
import { SESSION_DAYS } from "@etappe/api/sign-in";
import { isHttps } from "./settings.ts";

export function sessionCookieName(): string {
  return isHttps() ? "__Host-etappe-session" : "etappe-session";
}

export function sessionCookieOptions() {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge: SESSION_DAYS * 24 * 60 * 60,
  } as const;
}

/** The token in a Cookie header; null when there is none or it does not look like one of ours. */
export function sessionTokenIn(cookieHeader: string | null | undefined): string | null {
  const prefix = `${sessionCookieName()}=`;
  const parts = (cookieHeader ?? "").split(";").map((part) => part.trim());
  const token = parts.find((part) => part.startsWith(prefix))?.slice(prefix.length);
  return token !== undefined && isSessionToken(token) ? token : null;
}

export function isSessionToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}
