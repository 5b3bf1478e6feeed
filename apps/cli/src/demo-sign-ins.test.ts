import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rememberedSignIns, rememberSignIns, signInLines } from "./demo-sign-ins.ts";

const PETRA = { name: "Petra Lang", role: "consultant", email: "petra@example.org", password: "one" };
const JO = { name: "Jo", role: "works-council", email: "jo@example.org", password: "three" };

test("the sign-ins of the demo are shown at every start, though the demo is loaded once", () => {
  const folder = mkdtempSync(join(tmpdir(), "etappe-sign-ins-"));
  try {
    expect(rememberedSignIns(folder)).toEqual([]);

    rememberSignIns(folder, [PETRA, JO]);

    expect(rememberedSignIns(folder)).toEqual([PETRA, JO]);
    expect(statSync(join(folder, "demo-sign-ins.json")).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("they stand in columns", () => {
  expect(signInLines([PETRA, JO])).toEqual([
    "Petra Lang   consultant      petra@example.org   one",
    "Jo           works-council   jo@example.org      three",
  ]);
});
