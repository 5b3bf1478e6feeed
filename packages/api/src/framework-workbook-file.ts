/** A framework as an .xlsx file, and back. */
import type { FrameworkFile } from "@etappe/domain/framework-file";
import { MOST_FILE_BYTES } from "@etappe/domain/framework-file";
import type { FrameworkParts } from "@etappe/domain/framework-text";
import { sheetsOf } from "@etappe/domain/framework-workbook";
import { readSheets } from "@etappe/domain/framework-workbook-reading";
import type { Locale } from "@etappe/domain/text";
import { readSheetsOf, writeWorkbook } from "./spreadsheet.ts";

/** The built-in method fills a twentieth of it. */
const MOST_BYTES_INSIDE = 40 * 1024 * 1024;

/** The workbook of these parts in a language, made at `now`. */
export async function frameworkWorkbook(framework: FrameworkParts, language: Locale, now: Date): Promise<Uint8Array> {
  const sheets = sheetsOf(framework, language).map(({ name, ids, header, rows, columns, freeze }) => ({
    ...{ name, above: [ids], hidesAbove: true, header, rows, freeze },
    columns: columns.map(({ choices, ...column }) => ({ ...column, ...(choices && { choices }) })),
  }));
  return writeWorkbook(sheets, now);
}

/** The framework in a workbook. `language` is the one in which every text has to be there. */
export async function readFrameworkWorkbook(bytes: Uint8Array, language: Locale): Promise<FrameworkFile> {
  const read = await readSheetsOf(bytes, { bytes: MOST_FILE_BYTES, bytesInside: MOST_BYTES_INSIDE });
  return read.kind === "refused" ? { ...read, faults: [] } : readSheets(read.sheets, language);
}

/** Whether these bytes begin as a workbook does, and are no JSON. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
