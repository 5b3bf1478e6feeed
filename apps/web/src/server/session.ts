import "server-only";
import { hashOfToken } from "@etappe/api/secret-token";
import { findSession } from "@etappe/db/identity/sessions";
import { cookies } from "next/headers";
import { cache } from "react";
import { databases } from "./databases.ts";
import { isSessionToken, sessionCookieName, sessionCookieOptions } from "./session-cookie.ts";

/** The token that this request brought, whatever it is worth. */
export const sessionToken = cache(async (): Promise<string | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token !== undefined && isSessionToken(token) ? token : null;
});

/** The person who is signed in, read from the database; null when nobody is. */
export const currentPerson = cache(async () => {
  const token = await sessionToken();
  return token === null ? null : findSession(databases().identity, hashOfToken(token));
});

export async function keepSession(token: string): Promise<void> {
  (await cookies()).set(sessionCookieName(), token, sessionCookieOptions());
}

export async function dropSession(): Promise<void> {
  // A browser drops a __Host- cookie only when the attributes are those it was set with.
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieOptions(), maxAge: 0 });
}
