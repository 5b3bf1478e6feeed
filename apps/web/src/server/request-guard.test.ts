import { beforeAll, expect, test } from "vitest";
import { guardApi } from "./request-guard.ts";

const OURS = "https://etappe.example";
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const welcome = { kind: "welcome" };

beforeAll(() => {
  process.env.NEXTAUTH_URL = OURS;
});

test("our own pages may read and write", () => {
  expect(asked("POST", { origin: OURS, "sec-fetch-site": "same-origin", ...JSON_TYPE })).toEqual(welcome);
  expect(asked("POST", { origin: OURS, ...JSON_TYPE })).toEqual(welcome);
  expect(asked("GET", { "sec-fetch-site": "same-origin" })).toEqual(welcome);
});

test("another site may do neither, not even a sister of ours", () => {
  for (const site of ["cross-site", "same-site", "none"]) {
    expect(asked("POST", { origin: OURS, "sec-fetch-site": site, ...JSON_TYPE })).toMatchObject({ status: 403 });
    expect(asked("GET", { "sec-fetch-site": site })).toMatchObject({ status: 403 });
  }
  for (const origin of ["https://evil.test", "http://etappe.example", "https://etappe.example.evil.test", "null"]) {
    expect(asked("POST", { origin, ...JSON_TYPE })).toMatchObject({ status: 403 });
    expect(asked("GET", { origin })).toMatchObject({ status: 403 });
  }
});

test("a change has to say where it comes from", () => {
  expect(asked("POST", JSON_TYPE)).toMatchObject({ status: 403 });
});

test("what a form of another site can send is no change", () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", undefined]) {
    expect(asked("POST", { origin: OURS, "content-type": type })).toMatchObject({ status: 415 });
  }
});

test("there are two methods", () => {
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]) {
    expect(asked(method, { origin: OURS, ...JSON_TYPE })).toMatchObject({ status: 405 });
  }
});

function asked(method: string, headers: Record<string, string | undefined>) {
  return guardApi({ method, header: (name) => headers[name] });
}
