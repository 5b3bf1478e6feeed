import { startThrowAwayServer } from "../embedded-server.ts";
import { migrate } from "../migrate.ts";
import { type DatabaseName, ensureDatabase, makeTemplate } from "../server/databases.ts";

/** Plain data, so that it travels from vitest's main process to the files that run in others. */
export type TestServer = {
  readonly template: DatabaseName;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly authUrl: string;
  readonly workerUrl: string;
};

/** One server for a whole test run, with one migrated database that every test file copies. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const started = await startThrowAwayServer();
  try {
    const template = "etappe_template";
    await ensureDatabase(started.url("owner", "postgres"), template);
    await migrate({
      ownerUrl: started.url("owner", template),
      appPassword: started.password("app"),
      authPassword: started.password("auth"),
      workerPassword: started.password("worker"),
    });
    await makeTemplate(started.url("owner", "postgres"), template);
    const urls = {
      ...{ ownerUrl: started.url("owner"), appUrl: started.url("app") },
      ...{ authUrl: started.url("auth"), workerUrl: started.url("worker") },
    };
    return { server: { template, ...urls }, stop: started.stop };
  } catch (error) {
    await started.stop();
    throw error;
  }
}
