import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { processIdentity } from "@etappe/db/process-identity";
import { Refusal } from "@etappe/db/refusal";
import * as z from "zod";

/** Says which process serves from a data folder, and under which address. */
const Mark = z.object({ pid: z.number(), identity: z.string(), address: z.string() });
export type Mark = z.infer<typeof Mark>;

/** Claims the folder for this process; a second start is told about the first. Returns the way to give it back. */
export function claim(folder: string, address: string): () => void {
  mkdirSync(folder, { recursive: true });
  const mark: Mark = { pid: process.pid, identity: processIdentity(process.pid) ?? "", address };
  if (!wroteFirst(folder, mark)) {
    const other = runningFrom(folder);
    if (other)
      throw new Refusal(`Etappe is already running at ${other.address} (process ${other.pid}); stop that one first.`);
    release(folder); // left behind by a start that was killed
    if (!wroteFirst(folder, mark)) throw new Refusal("Etappe is being started by somebody else in this moment.");
  }
  return () => release(folder);
}

/** Null when nobody serves from the folder, whatever a killed process has left there. */
export function runningFrom(folder: string): Mark | null {
  const mark = readMark(folder);
  return mark && processIdentity(mark.pid) === mark.identity ? mark : null;
}

function wroteFirst(folder: string, mark: Mark): boolean {
  try {
    writeFileSync(markFile(folder), `${JSON.stringify(mark)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readMark(folder: string): Mark | null {
  try {
    return Mark.parse(JSON.parse(readFileSync(markFile(folder), "utf8")));
  } catch {
    return null;
  }
}

function release(folder: string): void {
  rmSync(markFile(folder), { force: true });
}

function markFile(folder: string): string {
  return join(folder, "running.json");
}
