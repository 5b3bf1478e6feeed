import { expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "./security-headers.ts";

test("in production no script and no style sheet runs without the nonce of its answer", () => {
  const policy = contentSecurityPolicy("abc", true, false);

  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe-inline");
});

test("nobody frames our pages, and they send forms and references nowhere else", () => {
  const policy = contentSecurityPolicy("abc", true, false);

  for (const part of ["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'", "object-src 'none'"]) {
    expect(policy).toContain(part);
  }
  expect(securityHeaders(true)["Referrer-Policy"]).toBe("same-origin");
});

test("https is made to stay where there is https, and nowhere else", () => {
  expect(securityHeaders(true)["Strict-Transport-Security"]).toMatch(/^max-age=\d{8}/);
  expect(securityHeaders(false)["Strict-Transport-Security"]).toBeUndefined();
  expect(contentSecurityPolicy("abc", false, false)).not.toContain("upgrade-insecure-requests");
});
