import { expect, test } from "vitest";
import { webEnvironment } from "./web-environment.ts";

test("the web app gets its logins and never the address of the tables' owner", () => {
  const environment = {
    PATH: "/bin",
    TRUSTED_PROXIES: "1",
    DATABASE_OWNER_URL: "postgres://owner:o@h/d",
    DATABASE_URL: "postgres://old:o@h/d",
    DATABASE_WORKER_URL: "postgres://old:o@h/d",
    PROCESS: "web",
    AUTH_SECRET: "old",
  };
  const settings = { dev: false, port: 4000, appUrl: "https://etappe.example.org" };
  const logins = { appUrl: "postgres://app:a@h/d", authUrl: "postgres://auth:b@h/d" };
  const database = { ...logins, workerUrl: null, authSecret: "new" };
  const expected = {
    PATH: "/bin",
    TRUSTED_PROXIES: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    PORT: "4000",
    NEXTAUTH_URL: "https://etappe.example.org",
    DATABASE_URL: "postgres://app:a@h/d",
    DATABASE_AUTH_URL: "postgres://auth:b@h/d",
    AUTH_SECRET: "new",
  };

  expect(webEnvironment(environment, settings, database)).toEqual(expected);
  const workerUrl = "postgres://worker:c@h/d";
  expect(webEnvironment(environment, settings, { ...database, workerUrl })).toEqual({
    ...expected,
    DATABASE_WORKER_URL: workerUrl,
  });
});
