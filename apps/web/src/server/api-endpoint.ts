/** The API on the bare HTTP server: twice the throughput of the same router behind a page route. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { appRouter } from "@etappe/api/root";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import { API_LIMITS, maxBodyBytes } from "./api-limits.ts";
import { requestContext } from "./request-context.ts";
import { guardApi } from "./request-guard.ts";
import { securityHeaders } from "./security-headers.ts";
import { sessionTokenIn } from "./session-cookie.ts";
import { isHttps } from "./settings.ts";

const ADDRESS = /^\/api\/trpc\/([^/?]+)\/([^/?]+)(?:\?|$)/;

/** Answers when the request is for the API; false when it is for somebody else. */
export function answerApi(req: IncomingMessage, res: ServerResponse): boolean {
  const [, slug, path] = ADDRESS.exec(req.url ?? "") ?? [];
  if (slug === undefined || path === undefined) return false;

  for (const [name, value] of Object.entries(securityHeaders(isHttps()))) res.setHeader(name, value);
  const verdict = guardApi({ method: req.method ?? "", header: (name) => req.headers[name]?.toString() });
  if (verdict.kind === "refused") {
    res.writeHead(verdict.status).end();
    return true;
  }
  void nodeHTTPRequestHandler({
    req,
    res,
    path: unescaped(path),
    router: appRouter,
    ...API_LIMITS,
    maxBodySize: maxBodyBytes(unescaped(path)),
    createContext: async () => requestContext({ token: sessionTokenIn(req.headers.cookie), slug: unescaped(slug) }),
  });
  return true;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
