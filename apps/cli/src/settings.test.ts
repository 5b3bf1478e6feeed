import { join } from "node:path";
import { expect, test } from "vitest";
import { KEPT, ROOT } from "./root.ts";
import { readSettings } from "./settings.ts";

const OWN = {
  DATABASE_URL: "postgres://etappe_app:a@db.example.org:5432/etappe",
  DATABASE_AUTH_URL: "postgresql://etappe_auth:b@db.example.org/etappe",
  DATABASE_WORKER_URL: "postgres://etappe_worker:c@db.example.org/etappe",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
};

test("without any setting everything runs by itself, with the demo, on port 3000", () => {
  expect(readSettings({}, [])).toEqual({
    dev: false,
    part: "all",
    port: 3000,
    appUrl: "http://localhost:3000",
    dataFolder: KEPT,
    demo: true,
    database: { kind: "embedded", authSecret: null },
  });
});

test("a setting left blank is one that is not set", () => {
  const blank = { PORT: "", APP_URL: " ", DATABASE_URL: "", DATABASE_OWNER_URL: "", AUTH_SECRET: "", DEMO: "" };

  expect(readSettings(blank, [])).toEqual(readSettings({}, []));
});

test("the port is part of the address unless people reach the product under another one", () => {
  expect(readSettings({ PORT: "4100" }, [])).toMatchObject({ port: 4100, appUrl: "http://localhost:4100" });
  expect(readSettings({ PORT: "4100", APP_URL: "https://etappe.example.org/" }, [])).toMatchObject({
    port: 4100,
    appUrl: "https://etappe.example.org",
  });
});

test("a database of one's own comes with its logins and without invented firms, unless they are asked for", () => {
  expect(readSettings(OWN, [])).toMatchObject({
    demo: false,
    database: {
      ...{ kind: "own", appUrl: OWN.DATABASE_URL, authUrl: OWN.DATABASE_AUTH_URL, ownerUrl: null },
      workerUrl: OWN.DATABASE_WORKER_URL,
    },
  });
  expect(readSettings({ ...OWN, DEMO: "on" }, []).demo).toBe(true);
  expect(readSettings({ DEMO: "off" }, []).demo).toBe(false);
});

test("the web server and the worker can be started each by itself", () => {
  expect(readSettings({ PROCESS: "web" }, []).part).toBe("web");
  expect(readSettings({ PROCESS: "worker" }, []).part).toBe("worker");
  expect(readSettings({ PROCESS: "" }, []).part).toBe("all");
});

test("data can be kept elsewhere, seen from the checkout", () => {
  expect(readSettings({ ETAPPE_DATA: "elsewhere" }, []).dataFolder).toBe(join(ROOT, "elsewhere"));
  expect(readSettings({ ETAPPE_DATA: "/srv/etappe" }, []).dataFolder).toBe("/srv/etappe");
});

test.each([
  ["a port that is no number", { PORT: "http" }, "PORT must be a number from 1 to 65535."],
  ["a port out of range", { PORT: "70000" }, "PORT must be a number from 1 to 65535."],
  ["port nought", { PORT: "0" }, "PORT must be a number from 1 to 65535."],
  ["an address with a path", { APP_URL: "https://example.org/etappe" }, /^APP_URL must look like .* without a path\.$/],
  ["an address that is none", { APP_URL: "example.org" }, /^APP_URL must look like/],
  ["a database address that is none", { ...OWN, DATABASE_URL: "localhost" }, /^DATABASE_URL must look like postgres:/],
  ["another kind of database", { ...OWN, DATABASE_URL: "mysql://a:b@c/d" }, /^DATABASE_URL must look like postgres:/],
  [
    "an address without a database",
    { ...OWN, DATABASE_URL: "postgres://a:b@c" },
    /^DATABASE_URL must look like postgres:/,
  ],
  ["a wrong owner", { ...OWN, DATABASE_OWNER_URL: "owner" }, /^DATABASE_OWNER_URL must look like postgres:/],
  ["two databases", { ...OWN, DATABASE_AUTH_URL: "postgres://a:b@c/d" }, /must name the same database\.$/],
  [
    "two databases for the worker",
    { ...OWN, DATABASE_WORKER_URL: "postgres://a:b@c/d" },
    /must name the same database\.$/,
  ],
  ["a worker without the rest", { DATABASE_WORKER_URL: OWN.DATABASE_WORKER_URL }, /^DATABASE_URL is missing: /],
  ["a part that there is not", { PROCESS: "mail" }, "PROCESS must be web or worker, or not set."],
  ["no secret", { ...OWN, AUTH_SECRET: "" }, /^AUTH_SECRET is missing: .* at least 32 characters\.$/],
  ["a secret one could guess", { ...OWN, AUTH_SECRET: "secret" }, "AUTH_SECRET must have at least 32 characters."],
  ["an owner without the rest", { DATABASE_OWNER_URL: OWN.DATABASE_URL }, /^DATABASE_URL is missing: /],
  ["proxies that are not counted", { TRUSTED_PROXIES: "all" }, "TRUSTED_PROXIES must be a number from 0 to 9."],
  ["an outbox half open", { ETAPPE_OUTBOX: "yes" }, "ETAPPE_OUTBOX must be visible, or not set."],
  ["a demo that is neither on nor off", { DEMO: "maybe" }, "DEMO must be on or off."],
])("%s ends the start with one sentence and never shows a password", (_, environment, sentence) => {
  const reading = () => readSettings(environment, []);

  expect(reading).toThrow(sentence);
  expect(reading).not.toThrow(/:a@|:b@|:c@/);
  expect(reading).not.toThrow(/\n|\. ./);
});

test("an option nobody knows is named", () => {
  expect(readSettings({}, ["--dev"]).dev).toBe(true);
  expect(() => readSettings({}, ["--prod"])).toThrow("--prod is not an option: the only one is --dev.");
});
