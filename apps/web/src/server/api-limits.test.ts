import { expect, test } from "vitest";
import { MAX_BODY_BYTES, maxBodyBytes } from "./api-limits.ts";

test("a staff list may be large, and nothing else may", () => {
  expect(maxBodyBytes("staffImports.upload")).toBe(8_000_000);
  for (const procedure of [
    "staffImports.map",
    "staffImports.upload,firms.edit",
    "firms.create",
    "staffimports.upload",
    "",
  ])
    expect(maxBodyBytes(procedure)).toBe(MAX_BODY_BYTES);
});
