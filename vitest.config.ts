import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const DATABASE = "packages/db/src/testing/global-setup.ts";

/** Files that start servers or commands of their own take longer than vitest's five seconds. */
const SECONDS = 1000;

/** Next replaces "server-only" while it builds; outside of it the package throws on import. */
const SERVER_ONLY = join(
  dirname(createRequire(join(import.meta.dirname, "apps/web/")).resolve("server-only")),
  "empty.js",
);

export default defineConfig({
  test: {
    // Beside each file that waits for its database there is another one that works.
    maxWorkers: 2,
    projects: [
      project("domain", "packages/domain"),
      project("ui", "packages/ui"),
      project("web", "apps/web", { alias: { "server-only": SERVER_ONLY } }),
      project("cli", "apps/cli", { testTimeout: 60 * SECONDS }),
      project("db", "packages/db", { globalSetup: DATABASE, testTimeout: 60 * SECONDS, hookTimeout: 60 * SECONDS }),
      project("worker", "apps/worker", { globalSetup: DATABASE, testTimeout: 60 * SECONDS, hookTimeout: 60 * SECONDS }),
      project("api", "packages/api", { globalSetup: DATABASE, testTimeout: 60 * SECONDS, hookTimeout: 60 * SECONDS }),
    ],
  },
});

function project(
  name: string,
  folder: string,
  more: TestProjectInlineConfiguration["test"] = {},
): TestProjectInlineConfiguration {
  return { test: { name, include: [`${folder}/src/**/*.test.{ts,tsx}`], environment: "node", ...more } };
}
