import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./web-build.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "etappe-build-"));
  write("apps/web/src/page.tsx", "one");
  write("package-lock.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

test("a source that changes, comes, goes or is renamed makes the build stale", () => {
  const seen = [now()];

  write("apps/web/src/page.tsx", "two");
  seen.push(now());
  write("apps/web/src/more.tsx", "two");
  seen.push(now());
  renameSync(join(root, "apps/web/src/more.tsx"), join(root, "apps/web/src/other.tsx"));
  seen.push(now());
  write("package-lock.json", '{"version": 2}');
  seen.push(now());

  expect(new Set(seen).size).toBe(seen.length);
});

test("what the build and the tests write does not make it stale", () => {
  const before = now();

  write("apps/web/.next/BUILD_ID", "1");
  write("apps/web/node_modules/next/index.js", "1");
  write("apps/web/next-env.d.ts", "1");
  write("apps/web/src/page.test.tsx", "1");
  write("apps/web/tsconfig.tsbuildinfo", "1");

  expect(now()).toBe(before);
});

function now(): string {
  return fingerprint(root, ["apps/web", "packages", "package-lock.json"]);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
