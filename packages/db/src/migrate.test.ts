import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedServer, startThrowAwayServer } from "./embedded-server.ts";
import { inspectLogin } from "./login.ts";
import { migrate } from "./migrate.ts";
import { Refusal } from "./refusal.ts";

/** A server of its own: roles belong to all of its databases, and here the owner creates them. */
let server: EmbeddedServer;

beforeAll(async () => {
  server = await startThrowAwayServer();
  await asSuperuser("create role rented login createrole password 'rented'");
  await asSuperuser("create database etappe owner rented");
});

afterAll(() => server.stop());

test("an owner who is no superuser can migrate, twice and twice at once, as on a server one rents", async () => {
  const asked = {
    ownerUrl: rentedUrl(),
    ...{ appPassword: server.password("app"), authPassword: server.password("auth") },
    workerPassword: server.password("worker"),
  };

  await Promise.all([migrate(asked), migrate(asked)]);
  await migrate(asked);

  expect(await inspectLogin(server.url("app"))).toEqual({ kind: "fine", role: "etappe_app", hasTables: true });
  expect(await inspectLogin(server.url("auth"))).toEqual({ kind: "fine", role: "etappe_auth", hasTables: true });
  expect(await inspectLogin(server.url("worker"))).toEqual({ kind: "fine", role: "etappe_worker", hasTables: true });
  expect(await inspectLogin(rentedUrl())).toMatchObject({ kind: "too-powerful", because: "owner" });
});

test("a password that was changed outside stays as it is when none is given", async () => {
  await asSuperuser("alter role etappe_app password 'changed by hand'");

  await migrate({ ownerUrl: rentedUrl() });

  expect(await inspectLogin(server.url("app"))).toMatchObject({ kind: "refused" });
});

test("a role of ours that has become a superuser stops the migration", async () => {
  await asSuperuser("alter role etappe_app superuser");

  await expect(migrate({ ownerUrl: rentedUrl() })).rejects.toThrow(Refusal);
});

function rentedUrl(): string {
  const url = new URL(server.url("owner"));
  url.username = "rented";
  url.password = "rented";
  return url.href;
}

async function asSuperuser(statement: string): Promise<void> {
  const sql = postgres(server.url("owner", "postgres"), { max: 1, onnotice: () => undefined });
  await sql.unsafe(statement);
  await sql.end();
}
