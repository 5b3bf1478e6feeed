/** What a request brings along, for the HTTP server and for the pages alike. */
import { randomBytes, randomUUID } from "node:crypto";
import { hashOfToken } from "@etappe/api/secret-token";
import type { Context } from "@etappe/api/trpc";
import { databases } from "./databases.ts";
import { logFailure } from "./log.ts";

type Request = { readonly token: string | null; readonly slug: string; readonly requestId?: string | null };

export function requestContext({ token, slug, requestId }: Request): Context {
  return {
    ...databases(),
    tokenHash: token === null ? null : hashOfToken(token),
    slug,
    requestId: requestId ?? randomUUID(),
    now: new Date(),
    random: randomBytes,
    log: logFailure,
  };
}
