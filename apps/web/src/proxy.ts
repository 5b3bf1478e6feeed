import { randomBytes, randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, securityHeaders } from "./server/security-headers.ts";
import { isHttps } from "./server/settings.ts";

/** Sets headers, and decides nothing: who may see what is decided where the data is. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const https = isHttps();
  const policy = contentSecurityPolicy(nonce, https, process.env.NODE_ENV !== "production");

  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) {
    // Only Next itself talks to itself in these.
    if (name.startsWith("x-middleware-")) headers.delete(name);
  }
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-etappe-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-etappe-request", randomUUID());

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(securityHeaders(https))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ["/((?!_next/static|icon.svg).*)"] };
