/**
 * `npm run --silent framework -- …`: frameworks as files, without a database or a server. `docs/framework-file.md` has
 * a worked example.
 */
import { open } from "node:fs/promises";
import { isWorkbook, readFrameworkWorkbook } from "@etappe/api/framework-workbook-file";
import { type FrameworkFile, MOST_FILE_BYTES, readFrameworkFile } from "@etappe/domain/framework-file";
import { partsOf } from "@etappe/domain/framework-part";
import { frameworkSchema, frameworkText } from "@etappe/domain/framework-text";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { LOCALES, type Locale } from "@etappe/domain/text";
import { faultLine, refusalLine } from "./fault-line.ts";

const USAGE = [
  "Usage: npm run --silent framework -- schema",
  "       npm run --silent framework -- export KEY",
  "       npm run --silent framework -- validate FILE [--language de|en]",
];
const BUILT_IN = [ISF_2001];

// Whoever reads only the first lines has read enough.
process.stdout.on("error", () => process.exit(0));

const [command, ...words] = process.argv.slice(2);
if (command === "schema" && words.length === 0) say(JSON.stringify(frameworkSchema(), null, 2));
else if (command === "export" && words.length === 1) say(exported(words[0] ?? ""));
else if (command === "validate") await validate(words);
else fail(...USAGE);

function exported(key: string): string {
  const framework = BUILT_IN.find((one) => one.key === key);
  if (!framework) return fail(`no built-in framework ${key}; there is ${BUILT_IN.map((one) => one.key).join(", ")}`);
  const { archive } = framework;
  return frameworkText({ key, parts: partsOf(framework), archive }).trimEnd();
}

async function validate(given: readonly string[]): Promise<void> {
  const [path, flag, language = "de", ...others] = given;
  const isUsed = flag === undefined || (flag === "--language" && given.length === 3);
  if (path === undefined || !isUsed || others.length > 0 || !isLocale(language)) return fail(...USAGE);
  const file = await judge(await read(path), language);
  if (file.faults.length > 0) return fail(...file.faults.map(faultLine));
  if (file.kind === "refused") return fail(`${path}: ${refusalLine(file.because)}`);
  say(`${path}: holds`);
}

function judge(bytes: Uint8Array, language: Locale): FrameworkFile | Promise<FrameworkFile> {
  return isWorkbook(bytes) ? readFrameworkWorkbook(bytes, language) : readFrameworkFile(bytes, language);
}

/** One byte more than a file may have is enough to tell that it is too large. */
async function read(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path, "r");
    const bytes = Buffer.alloc(MOST_FILE_BYTES + 1);
    let filled = 0;
    for (let more = 1; more > 0 && filled < bytes.length; filled += more) {
      more = (await file.read(bytes, filled, bytes.length - filled)).bytesRead;
    }
    return bytes.subarray(0, filled);
  } catch {
    return fail(`${path}: cannot be read`);
  }
}

function isLocale(word: string): word is Locale {
  return LOCALES.some((locale) => locale === word);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(...lines: string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}
