import "server-only";
import { hashOfToken } from "@etappe/api/secret-token";
import { signOut } from "@etappe/api/sign-in";
import { findSession } from "@etappe/db/identity/sessions";
import type { NextAuthOptions } from "next-auth";
import * as z from "zod";
import { databases } from "./databases.ts";
import { logFailure } from "./log.ts";
import { isSessionToken, sessionCookieName, sessionCookieOptions } from "./session-cookie.ts";
import { authSecret, isHttps } from "./settings.ts";

const Claims = z.object({ sub: z.string(), name: z.string(), email: z.string() });

/**
 * The library's part of signing in: it serves /api/auth/session, /csrf and /signout, and is
 * where a provider for single sign-on will be named. Its "JWT" is our opaque token: encoding
 * hands over the token of a session row, decoding looks the row up. A password is checked by
 * our own form, which works without script.
 */
export function authOptions(): NextAuthOptions {
  const { maxAge, ...cookie } = sessionCookieOptions();
  return {
    secret: authSecret(),
    useSecureCookies: isHttps(),
    session: { strategy: "jwt", maxAge },
    pages: { signIn: "/login", error: "/login", signOut: "/login" },
    cookies: { sessionToken: { name: sessionCookieName(), options: cookie } },
    providers: [],
    jwt: {
      encode: async ({ token }) => {
        if (typeof token?.raw !== "string") throw new Error("There is no session row to encode.");
        return token.raw;
      },
      decode: async ({ token }) => {
        if (!token || !isSessionToken(token)) return null;
        const person = await findSession(databases().identity, hashOfToken(token));
        return person && { sub: person.userId, name: person.name, email: person.email, raw: token };
      },
    },
    callbacks: {
      jwt: ({ token }) => token,
      // Named one by one, so that the token itself never reaches a script.
      session: ({ session, token }) => {
        const { name, email } = Claims.parse(token);
        return { ...session, user: { name, email } };
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.raw === "string") await signOut(databases().identity, token.raw);
      },
    },
    logger: {
      // A session that was ended is no failure.
      error: (code, metadata) => {
        if (code === "JWT_SESSION_ERROR") return;
        logFailure({
          requestId: "-",
          path: `auth/${code}`,
          error: metadata instanceof Error ? metadata : metadata.error,
        });
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}
