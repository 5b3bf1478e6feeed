import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { program } from "./command.ts";
import { ROOT } from "./root.ts";
import { checkEnvironment } from "./stages/environment.ts";

/** The rules of this checkout over files of a copy, so that a planted violation never lies around in the real one. */
let copy: string;
let planted: string[];

const WORKSPACES = [
  ...readdirSync(join(ROOT, "packages")).map((name) => `packages/${name}`),
  ...readdirSync(join(ROOT, "apps")).map((name) => `apps/${name}`),
  "e2e",
  "bench",
];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "etappe-rules-"));
  planted = [];
  for (const file of ["package.json", "package-lock.json", "turbo.json", "biome.json", "tsconfig.json", ".gitignore"]) {
    cpSync(join(ROOT, file), join(copy, file));
  }
  for (const workspace of WORKSPACES) {
    for (const file of ["package.json", "turbo.json", "tsconfig.json"]) {
      cpSync(join(ROOT, workspace, file), join(copy, workspace, file));
    }
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(join(copy, file));
});

afterAll(() => rmSync(copy, { recursive: true }));

test("what layout.md allows passes: otherwise the refusals below would prove nothing", () => {
  plant("packages/domain/src/one.ts", 'import * as z from "zod";\n\nexport const One = z.string();\n');
  plant("packages/domain/src/two.ts", 'import { One } from "./one.ts";\n\nexport const two = One.parse("two");\n');
  plant("packages/db/src/three.ts", 'import { two } from "@etappe/domain/two";\n\nexport const three = two;\n');
  plant("packages/db/src/repositories/four.ts", 'import { three } from "../three.ts";\n\nexport const four = three;\n');
  plant(
    "packages/api/src/five.ts",
    'import { four } from "@etappe/db/repositories/four";\n\nexport const five = four;\n',
  );
  plant("apps/web/src/server/six.ts", 'import { three } from "@etappe/db/three";\n\nexport const six = three;\n');
  plant("packages/db/src/seven.test.ts", 'import { test } from "vitest";\n\ntest("seven", () => undefined);\n');

  expect(lint()).toEqual({ ok: true, output: expect.any(String) });
  expect(boundaries()).toEqual({ ok: true, output: expect.any(String) });
});

describe("the linter refuses", () => {
  const PURE = "The domain is pure";
  const UI = "The ui knows no word of the domain";
  const BROWSER = "A use case knows no browser";
  const DATABASE = "Only apps/web/src/server sees the database";
  const INSIDE = "A folder inside a package is its own affair";

  test.each([
    ["a domain that reads files", "packages/domain/src/planted.ts", 'import "node:fs";', PURE],
    ["a domain that knows a framework", "packages/domain/src/planted.ts", 'import "react";', PURE],
    ["a domain that knows another package", "packages/domain/src/planted.ts", 'import "@etappe/db/scope";', PURE],
    ["a ui with words of the domain", "packages/ui/src/planted.ts", 'import "@etappe/domain/phase";', UI],
    ["a use case that knows Next", "packages/api/src/planted.ts", 'import "next/headers";', BROWSER],
    ["a use case that knows React", "packages/api/src/planted.ts", 'import "react";', BROWSER],
    ["a feature that asks the database", "apps/web/src/features/planted.ts", 'import "@etappe/db/scope";', DATABASE],
    [
      "a page that asks the database",
      "apps/web/src/app/planted.ts",
      'export const db = import("@etappe/db/scope");',
      DATABASE,
    ],
    ["a use case that writes SQL", "packages/api/src/planted.ts", 'import "@etappe/db/schema/firms";', INSIDE],
    ["a command that reaches into a package", "apps/cli/src/planted.ts", 'import "@etappe/db/server/run";', INSIDE],
    [
      "the server reaching into a package",
      "apps/web/src/server/planted.ts",
      'import "@etappe/api/demo/people";',
      INSIDE,
    ],
    [
      "a file that only passes others on",
      "packages/db/src/planted.ts",
      'export { one } from "./one.ts";',
      "noBarrelFile",
    ],
  ])("%s", (_, file, line, because) => {
    plant(file, `${line}\n`);

    const { ok, output } = lint();

    expect(output).toContain(because);
    expect(output).toContain(file);
    expect(ok).toBe(false);
  });

  test("two files that need each other", () => {
    plant("packages/db/src/hen.ts", 'import { egg } from "./egg.ts";\n\nexport const hen = () => egg;\n');
    plant("packages/db/src/egg.ts", 'import { hen } from "./hen.ts";\n\nexport const egg = () => hen;\n');

    expect(lint()).toEqual({ ok: false, output: expect.stringContaining("noImportCycles") });
  });
});

describe("the boundaries between packages refuse", () => {
  test.each([
    ["a domain that depends on rows", "packages/domain", "@etappe/db"],
    ["rows that depend on use cases", "packages/db", "@etappe/api"],
    ["use cases that depend on a screen", "packages/api", "@etappe/ui"],
    ["a ui that depends on the domain", "packages/ui", "@etappe/domain"],
    ["use cases that depend on an app", "packages/api", "@etappe/web"],
    ["use cases that depend on the worker", "packages/api", "@etappe/worker"],
    ["a worker that depends on a screen", "apps/worker", "@etappe/web"],
    ["journeys that take a way around the screen", "e2e", "@etappe/api"],
  ])("%s, even when package.json asks for it", (_, workspace, dependency) => {
    const packageJson = join(copy, workspace, "package.json");
    const before = readFileSync(packageJson, "utf8");
    const { dependencies, ...rest } = JSON.parse(before);
    writeFileSync(packageJson, JSON.stringify({ ...rest, dependencies: { ...dependencies, [dependency]: "*" } }));

    const { ok, output } = boundaries();
    writeFileSync(packageJson, before);

    expect(output).toContain(dependency);
    expect(ok).toBe(false);
  });

  test.each([
    ["a package that nobody has asked for", 'import "left-pad";', "left-pad"],
    ["a package of ours that package.json does not name", 'import "@etappe/ui/button";', "@etappe/ui"],
    ["a path out of the package", 'import "../../domain/src/phase.ts";', "leaves the package"],
  ])("%s", (_, line, because) => {
    plant("packages/db/src/planted.ts", `${line}\n`);
    plant("packages/domain/src/phase.ts", "export const PHASES = [];\n");

    expect(boundaries()).toEqual({ ok: false, output: expect.stringContaining(because) });
  });
});

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
  planted.push(file);
}

function lint(): { ok: boolean; output: string } {
  return run([...program("@biomejs/biome", "bin/biome"), "lint", "--colors=off", "."]);
}

function boundaries(): { ok: boolean; output: string } {
  return run([...program("turbo", "bin/turbo"), "boundaries"]);
}

function run([command, ...args]: [string, ...string[]]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env: checkEnvironment(), encoding: "utf8" });
  return { ok: status === 0, output: `${stdout}\n${stderr}` };
}
