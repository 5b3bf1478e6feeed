import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ROOT } from "./root.ts";

const run = promisify(execFile);
const page = readFileSync(join(ROOT, "docs/evaluate.md"), "utf8");
/** The JSON blocks of the page, by what stands behind the language: "input", or a path in the firm's entry. */
const blocks = new Map(
  [...page.matchAll(/^```json (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = "", text = ""]): [string, unknown] => [
    path,
    JSON.parse(text),
  ]),
);

test("the worked example on the page is what the command prints", async () => {
  const shown = [...blocks].filter(([path]) => path !== "input");
  const [printed] = JSON.parse((await evaluate(JSON.stringify(blocks.get("input")))).stdout);

  expect(shown.length).toBeGreaterThan(5);
  for (const [path, block] of shown) expect(at(printed, path), path).toEqual(block);
});

test("a misspelt key is named with its place and ends the command", async () => {
  const input = { firms: [{ key: "a", tenant: "b", name: "C", capability: { "it-integratoin": 2 } }] };

  await expect(evaluate(JSON.stringify(input))).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("firms.0.capability.it-integratoin"),
  });
});

function evaluate(input: string) {
  const file = join(mkdtempSync(join(tmpdir(), "etappe-evaluate-")), "firms.json");
  writeFileSync(file, input);
  return run(process.execPath, ["--import", "tsx", "apps/cli/src/evaluate.ts", file], { cwd: ROOT });
}

function at(printed: unknown, path: string): unknown {
  return path.split(".").reduce((value: unknown, key) => (value as Record<string, unknown>)[key], printed);
}
