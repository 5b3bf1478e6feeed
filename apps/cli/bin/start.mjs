import { makeReady } from "./make-ready.mjs";

await makeReady();
await import("tsx"); // from here on Node reads TypeScript
const { start } = await import("../src/start.ts");
process.exit(await start(process.argv.slice(2)));
