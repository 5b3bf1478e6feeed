import { makeReady } from "./make-ready.mjs";

await makeReady();
await import("tsx"); // from here on Node reads TypeScript
const { check } = await import("../src/check.ts");
process.exit(await check(process.argv.slice(2)));
