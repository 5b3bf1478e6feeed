import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Refusal } from "@etappe/db/refusal";
import { expect, test } from "vitest";
import { readFoundingSettings, readWanted } from "./founding.ts";
import { ROOT } from "./root.ts";

test("a house is founded in German, unless somebody says English", () => {
  expect(readWanted(["nordlicht", "Nordlicht Beratung", " Ingrid@Example.org"])).toEqual({
    slug: "nordlicht",
    name: "Nordlicht Beratung",
    adminEmail: "ingrid@example.org",
    locale: "de",
  });
  expect(readWanted(["nordlicht", "Nordlicht Beratung", "ingrid@example.org", "en"]).locale).toBe("en");
});

test.each([
  [[], "Usage: npm run --silent tenant -- SLUG"],
  [["nordlicht", "Nordlicht", "ingrid@example.org", "de", "more"], "Usage: npm run --silent tenant -- SLUG"],
  [["Nord Licht", "Nordlicht", "ingrid@example.org"], '"Nord Licht" cannot be part of an address'],
  [["login", "Nordlicht", "ingrid@example.org"], '"login" cannot be part of an address'],
  [["nordlicht", " ", "ingrid@example.org"], "The name must have 1 to 120 characters."],
  [["nordlicht", "Nordlicht", "ingrid"], '"ingrid" is not an e-mail address.'],
  [["nordlicht", "Nordlicht", "ingrid@example.org", "fr"], '"fr" is not a language of the product'],
])("a mistake in %j is said in one sentence", (args, sentence) => {
  expect(() => readWanted(args)).toThrow(sentence);
  expect(() => readWanted(args)).toThrow(Refusal);
});

test("the link leads to the address that people use, whatever its setting is called", () => {
  const own = {
    DATABASE_URL: "postgres://etappe_app:x@localhost/etappe",
    DATABASE_AUTH_URL: "postgres://etappe_auth:x@localhost/etappe",
  };
  expect(readFoundingSettings({ ...own, NEXTAUTH_URL: "https://etappe.example" }).appUrl).toBe(
    "https://etappe.example",
  );
  expect(readFoundingSettings({ ...own, APP_URL: "https://etappe.example" }).appUrl).toBe("https://etappe.example");
  expect(readFoundingSettings({ PORT: "4000" }).appUrl).toBe("http://localhost:4000");
  expect(() => readFoundingSettings(own)).toThrow("APP_URL is missing");
});

test("the command ends with the sentence and with exit code 1", () => {
  const command = ["--import", "tsx", join(ROOT, "apps/cli/src/found-tenant.ts"), "nordlicht", "Nordlicht", "ingrid"];

  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });

  expect(stderr).toBe('"ingrid" is not an e-mail address.\n');
  expect(stdout).toBe("");
  expect(status).toBe(1);
});
