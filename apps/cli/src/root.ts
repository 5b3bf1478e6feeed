import { join } from "node:path";

/** The folder of the checkout. */
export const ROOT = join(import.meta.dirname, "..", "..", "..");

/** What the commands keep between runs; git ignores it. */
export const KEPT = join(ROOT, ".etappe");
