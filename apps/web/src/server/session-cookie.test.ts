import { afterEach, expect, test } from "vitest";
import { sessionCookieName, sessionCookieOptions, sessionTokenIn } from "./session-cookie.ts";

const TOKEN = "qNBxDLtUkyWxNmcTePJQ_AvdEAjpbnF1ARJZho7sJjM";

afterEach(() => {
  delete process.env.NEXTAUTH_URL;
});

test("over https the cookie is bound to this very host, and never readable by a script", () => {
  process.env.NEXTAUTH_URL = "https://etappe.example";

  expect(sessionCookieName()).toMatch(/^__Host-/);
  expect(sessionCookieOptions()).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
});

test("the token is found among other cookies, and only under the name of this address", () => {
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  expect(sessionTokenIn(`a=b; etappe-session=${TOKEN}; c=d`)).toBe(TOKEN);

  process.env.NEXTAUTH_URL = "https://etappe.example";
  expect(sessionTokenIn(`etappe-session=${TOKEN}`)).toBeNull();
  expect(sessionTokenIn(`__Host-etappe-session=${TOKEN}`)).toBe(TOKEN);
});

test("what does not look like a token is none", () => {
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  for (const cookie of [
    null,
    undefined,
    "",
    "etappe-session=",
    `etappe-session=${TOKEN}x`,
    "etappe-session=' or 1=1",
  ]) {
    expect(sessionTokenIn(cookie)).toBeNull();
  }
});
