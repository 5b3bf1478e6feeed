import { appRouter } from "@etappe/api/root";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { API_LIMITS } from "../../../../../server/api-limits.ts";
import { requestContext } from "../../../../../server/request-context.ts";
import { guardApi } from "../../../../../server/request-guard.ts";
import { sessionTokenIn } from "../../../../../server/session-cookie.ts";

/** Serves the API while developing, so that edits take effect at once. In production server.ts answers before Next does. */
async function handler(request: Request, context: RouteContext<"/api/trpc/[tenant]/[procedure]">): Promise<Response> {
  const verdict = guardApi({ method: request.method, header: (name) => request.headers.get(name) });
  if (verdict.kind === "refused") return new Response(null, { status: verdict.status });

  const { tenant: slug } = await context.params;
  return fetchRequestHandler({
    endpoint: `/api/trpc/${slug}`,
    req: request,
    router: appRouter,
    ...API_LIMITS,
    createContext: () => requestContext({ token: sessionTokenIn(request.headers.get("cookie")), slug }),
  });
}

export { handler as GET, handler as POST };
