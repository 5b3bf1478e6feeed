import { expect, test } from "vitest";
import { localPath } from "./local-path.ts";

test("a page of ours is kept, with what it was asked for", () => {
  expect(localPath("/nordlicht/people?search=a%20b")).toBe("/nordlicht/people?search=a%20b");
});

test("whatever leads elsewhere leads to the start page", () => {
  const elsewhere = ["https://evil.test/", "//evil.test", "/\\evil.test", "\\\\evil.test", "javascript:alert(1)", ""];
  for (const wanted of [...elsewhere, "/\t/evil.test", null, undefined, ["/a", "/b"]]) {
    expect(localPath(wanted)).toBe("/");
  }
});
