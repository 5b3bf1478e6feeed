/**
 * `npm run --silent evaluate -- FILE`: the model for other programs. Reads firms in the
 * shape of `packages/domain/cases/firms.json` and prints what the model concludes, as JSON.
 * A worked example is in `docs/evaluate.md`.
 */
import { readFile } from "node:fs/promises";
import { answerFor, caseFileUnder } from "@etappe/domain/case-file";
import { ISF_2001 } from "@etappe/domain/isf-2001";

const [file] = process.argv.slice(2);
if (!file) fail("Usage: npm run --silent evaluate -- FILE");

const cases = caseFileUnder(ISF_2001).safeParse(parseJson(await read(file)));
if (!cases.success) {
  fail(...cases.error.issues.flatMap((issue) => placesOf(issue).map((place) => `${place}: ${issue.message}`)));
}
process.stdout.write(
  `${JSON.stringify(
    cases.data.firms.map((firm) => answerFor(firm, ISF_2001)),
    null,
    2,
  )}\n`,
);

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return fail(`${path}: cannot be read`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(`not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** An unknown key is reported at its own place, not at that of the object around it. */
function placesOf(issue: { path: PropertyKey[]; code: string; keys?: string[] }): string[] {
  const paths = issue.keys ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => path.map(String).join(".") || "(top)");
}

function fail(...lines: string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}
