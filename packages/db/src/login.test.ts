import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectLogin } from "./login.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
let owner: postgres.Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

test("the two logins of the product are fine", async () => {
  expect(await inspectLogin(database.appUrl)).toEqual({ kind: "fine", role: "etappe_app", hasTables: true });
  expect(await inspectLogin(database.authUrl)).toEqual({ kind: "fine", role: "etappe_auth", hasTables: true });
});

test("a superuser is too powerful, and so is somebody who may become one", async () => {
  expect(await inspectLogin(database.ownerUrl)).toMatchObject({ kind: "too-powerful", because: "superuser" });
  await withRole("login_heir", "in role etappe_owner", async (url) => {
    expect(await inspectLogin(url)).toMatchObject({ kind: "too-powerful", because: "superuser" });
  });
});

test("a role that may look past row-level security is too powerful", async () => {
  await withRole("login_bypass", "bypassrls", async (url) => {
    expect(await inspectLogin(url)).toMatchObject({ kind: "too-powerful", because: "bypassrls" });
  });
});

test("a role that owns a table could switch its walls off, so it is too powerful", async () => {
  await withRole("login_owner", "", async (url) => {
    await owner.unsafe("create schema own_things authorization login_owner");
    await owner.unsafe("set role login_owner; create table own_things.one (); reset role");
    expect(await inspectLogin(url)).toMatchObject({ kind: "too-powerful", because: "owner" });
    await owner.unsafe("drop schema own_things cascade");
  });
});

test("a wrong password, a missing database and a silent address are told apart", async () => {
  const wrongPassword = new URL(database.appUrl);
  wrongPassword.password = "guessed";
  const wrongDatabase = new URL(database.appUrl);
  wrongDatabase.pathname = "/etappe_nowhere";
  const wrongPort = new URL(database.appUrl);
  wrongPort.port = "1";
  const wrongHost = new URL(database.appUrl);
  wrongHost.hostname = "nowhere.invalid";

  expect(await inspectLogin(wrongPassword.href)).toMatchObject({ kind: "refused" });
  expect(await inspectLogin(wrongDatabase.href)).toEqual({ kind: "no-database" });
  expect(await inspectLogin(wrongPort.href)).toMatchObject({ kind: "unreachable", because: /ECONNREFUSED/ });
  expect(await inspectLogin(wrongHost.href)).toMatchObject({ kind: "unreachable" });
});

async function withRole(name: string, attributes: string, work: (url: string) => Promise<void>): Promise<void> {
  await owner.unsafe(`create role ${name} login ${attributes} password '${name}'`);
  const url = new URL(database.appUrl);
  url.username = name;
  url.password = name;
  try {
    await work(url.href);
  } finally {
    await owner.unsafe(`drop owned by ${name}; drop role ${name}`);
  }
}
