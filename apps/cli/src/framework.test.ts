import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { frameworkWorkbook } from "@etappe/api/framework-workbook-file";
import { partsOf } from "@etappe/domain/framework-part";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { expect, test } from "vitest";
import { ROOT } from "./root.ts";

const run = promisify(execFile);
const SHIPPED = readFileSync(join(ROOT, "packages/domain/frameworks/isf-2001.json"), "utf8");
const page = readFileSync(join(ROOT, "docs/framework-file.md"), "utf8");

test("the built-in framework comes out as it is shipped, and holds", async () => {
  const { stdout } = await framework("export", "isf-2001");

  expect(stdout).toBe(SHIPPED);
  expect((await framework("validate", fileOf(stdout))).stdout).toMatch(/: holds\n$/);
  expect((await framework("validate", fileOf(stdout), "--language", "en")).stdout).toMatch(/: holds\n$/);
});

test("the worked example on the page is what the command says", async () => {
  const whole = JSON.parse(SHIPPED);
  const find = (items: { key: string }[], key: string) => items.find((item) => item.key === key);
  Object.assign(find(whole.criteria, "innovation") ?? {}, { weight: "viel" });
  Object.assign(find(whole.impulses, "niche-expansion") ?? {}, { scale: "intensity-0-5" });
  Object.assign(find(whole.matters, "goals") ?? {}, { restsOn: ["goals"] });
  Object.assign(find(whole.cooperation.dangers, "know-how-leak") ?? {}, { label: { de: "", en: "Know-how leaks" } });
  const [, lines] = /^```text\n([\s\S]*?)^```$/m.exec(page) ?? [];

  await expect(framework("validate", fileOf(JSON.stringify(whole)))).rejects.toMatchObject({
    ...{ code: 1, stdout: "", stderr: lines },
  });
});

test("a workbook is judged as well, and its faults have cells", async () => {
  const parts = partsOf(ISF_2001).map((part) =>
    part.key === "innovation" ? { ...part, content: { ...part.content, weight: 0 } } : part,
  );
  const bytes = await frameworkWorkbook({ key: "isf-2001", parts, archive: [] }, "de", new Date());

  await expect(framework("validate", fileOf(bytes))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Kriterien, row \d+, column H \(Gewicht\): criterion\/innovation: weight: .*0.*\n$/),
  });
});

test("the schema is JSON, and references carry what they point to", async () => {
  const schema = JSON.parse((await framework("schema")).stdout);

  expect(schema.properties.criteria.items.properties.scale).toMatchObject({ type: "string", references: "scale" });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["no JSON", '{"key":', /^not valid JSON: .*\n$/],
  ["no object", "[1]", /: not a framework: the file has to hold one JSON object\n$/],
  ["more than ten megabytes", new Uint8Array(10 * 1024 * 1024 + 1), /: larger than 10 MB\n$/],
  ["a prototype", '{"__proto__":{}}', /^__proto__: is a name that no field may have\n$/],
  ["a broken workbook", "PK\u0003\u0004", /: not a workbook that can be read\n$/],
])("%s is told in a line", async (_, content, line) => {
  await expect(framework("validate", fileOf(content))).rejects.toMatchObject({
    ...{ code: 1, stdout: "", stderr: expect.stringMatching(line) },
  });
});

test("what cannot be read, is not known or was not asked for is told in a line", async () => {
  const refused = (stderr: RegExp) => ({ code: 1, stdout: "", stderr: expect.stringMatching(stderr) });

  await expect(framework("validate", "/nowhere.json")).rejects.toMatchObject(
    refused(/^\/nowhere.json: cannot be read\n$/),
  );
  await expect(framework("validate", ROOT)).rejects.toMatchObject(refused(/: cannot be read\n$/));
  await expect(framework("export", "porter")).rejects.toMatchObject(
    refused(/^no built-in framework porter; .*isf-2001\n$/),
  );
  for (const words of [[], ["frame"], ["validate"], ["validate", "x", "--language", "fr"], ["validate", "x", "y"]]) {
    await expect(framework(...words)).rejects.toMatchObject(refused(/^Usage: /));
  }
});

function framework(...words: string[]) {
  const options = { cwd: ROOT, maxBuffer: 10_000_000 };
  return run(process.execPath, ["--import", "tsx", "apps/cli/src/framework.ts", ...words], options);
}

function fileOf(content: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "etappe-framework-")), "framework");
  writeFileSync(file, content);
  return file;
}
