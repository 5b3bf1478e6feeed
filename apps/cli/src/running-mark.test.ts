import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { claim, runningFrom } from "./running-mark.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "etappe-mark-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a second start is told where the first one runs, and may start when that has ended", () => {
  const release = claim(folder, "http://localhost:3000");
  expect(() => claim(folder, "http://localhost:4000")).toThrow(
    `Etappe is already running at http://localhost:3000 (process ${process.pid}); stop that one first.`,
  );

  release();

  expect(runningFrom(folder)).toBeNull();
  claim(folder, "http://localhost:4000")();
  expect(readdirSync(folder)).toEqual([]);
});

test("what a killed start has left behind stops nobody, even when its number belongs to somebody else now", () => {
  const address = "http://localhost:3000";
  for (const left of [
    { pid: 2 ** 22 + 1, identity: "gone", address },
    { pid: process.pid, identity: "another one", address },
  ]) {
    writeFileSync(join(folder, "running.json"), JSON.stringify(left));

    expect(runningFrom(folder)).toBeNull();
    claim(folder, address)();
  }
});

test("a mark that was only half written stops nobody", () => {
  writeFileSync(join(folder, "running.json"), '{"pid": 1');

  claim(folder, "http://localhost:3000")();

  expect(readdirSync(folder)).toEqual([]);
});
