import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { copyDatabase, type DatabaseName, dropDatabase } from "./server/databases.ts";
import type { TestServer } from "./testing/test-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

export type TestDatabase = {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly authUrl: string;
  readonly workerUrl: string;
  readonly drop: () => Promise<void>;
};

/** A migrated, empty database for one test file: a copy of the run's template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("testServer");
  const name: DatabaseName = `etappe_${randomUUID().replaceAll("-", "")}`;
  const maintenanceUrl = inDatabase(server.ownerUrl, "postgres");
  await copyDatabase(maintenanceUrl, server.template, name);
  return {
    ownerUrl: inDatabase(server.ownerUrl, name),
    appUrl: inDatabase(server.appUrl, name),
    authUrl: inDatabase(server.authUrl, name),
    workerUrl: inDatabase(server.workerUrl, name),
    drop: () => dropDatabase(maintenanceUrl, name),
  };
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
