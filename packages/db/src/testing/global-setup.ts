import type { TestProject } from "vitest/node";
import { startTestServer } from "./test-server.ts";

/**
 * Several projects use the server, and vitest sets each of them up by itself and with
 * modules of its own: the first starts it, the last stops it.
 */
type Shared = { users: number; started: ReturnType<typeof startTestServer> };
const shelf: typeof globalThis & { etappeTestServer?: Shared } = globalThis;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const shared = shelf.etappeTestServer ?? { users: 0, started: startTestServer() };
  shelf.etappeTestServer = shared;
  shared.users += 1;
  const { server, stop } = await shared.started;
  project.provide("testServer", server);

  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete shelf.etappeTestServer;
    await stop();
  };
}
