import "server-only";
import { createCaller } from "@etappe/api/root";
import type { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requestContext } from "./request-context.ts";
import { sessionToken } from "./session.ts";

/**
 * The product as the signed-in person sees it in this tenant, for pages. What they may not
 * see does not exist, and whoever is not signed in is asked to; a page needs no guard.
 */
export const api = cache(async (slug: string) => {
  const asked = await headers();
  const context = requestContext({
    token: await sessionToken(),
    slug,
    requestId: asked.get("x-etappe-request"),
  });
  const here = asked.get("x-etappe-path") ?? "/";
  return createCaller(context, { onError: ({ error }) => asPage(error, here, context.requestId) });
});

/** An address with an id that is none leads nowhere, like one with an id that nobody has. */
const LEADS_NOWHERE: readonly TRPCError["code"][] = ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"];

function asPage(error: TRPCError, here: string, requestId: string): void {
  if (error.code === "UNAUTHORIZED") redirect(`/login?next=${encodeURIComponent(here)}`);
  if (LEADS_NOWHERE.includes(error.code)) notFound();
  // The digest is all that Next tells the error page; so it can show the number that the log knows.
  if (error.code === "INTERNAL_SERVER_ERROR") Object.assign(error, { digest: requestId });
}
