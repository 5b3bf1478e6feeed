import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** People of the demo portfolio that one can sign in as. */
const SignIns = z.array(z.object({ name: z.string(), role: z.string(), email: z.string(), password: z.string() }));
export type SignIns = z.infer<typeof SignIns>;

/** The demo is loaded once, but every later start shows how to get in as well. */
export function rememberSignIns(folder: string, signIns: SignIns): void {
  writeFileSync(fileIn(folder), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
}

export function rememberedSignIns(folder: string): SignIns {
  if (!existsSync(fileIn(folder))) return [];
  const read = SignIns.safeParse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
  return read.success ? read.data : [];
}

/** Lines of a table, one person each. */
export function signInLines(signIns: SignIns): string[] {
  const rows = signIns.map(({ name, role, email, password }) => [name, role, email, password]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd(),
  );
}

function fileIn(folder: string): string {
  return join(folder, "demo-sign-ins.json");
}
