/** The pages that there are, read from the application's folders: a new one is looked at without a word about it here. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const APP = join(import.meta.dirname, "..", "apps", "web", "src", "app");

/** Reached by a link with a token in it; the journeys that send such a link look at them. */
const BY_LINK_ONLY = ["/invite/[token]", "/reset/[token]", "/self/[token]"];
/** Sends on to another page. */
const SENDS_ON = ["/", "/[tenant]"];
/** For developers only. */
const NOT_PUBLIC = ["/dev/outbox"];

export type Readers = "anybody" | "the firm" | "the house";

/** The addresses that these readers can open, with the given values for `[tenant]`, `[firmId]` and so on. */
export function pagesFor(readers: Readers, values: Readonly<Record<string, string>>): readonly string[] {
  const left = [...BY_LINK_ONLY, ...SENDS_ON, ...NOT_PUBLIC];
  return routes()
    .filter((route) => !left.includes(route) && readersOf(route) === readers)
    .map((route) => route.replace(/\[(\w+)\]/g, (_, name) => valueFor(name, route, values)));
}

function readersOf(route: string): Readers {
  if (!route.startsWith("/[tenant]")) return "anybody";
  return route.startsWith("/[tenant]/my") ? "the firm" : "the house";
}

function valueFor(name: string, route: string, values: Readonly<Record<string, string>>): string {
  const value = values[name];
  if (!value) throw new Error(`${route} needs a [${name}]: give the test one to open it with`);
  return value;
}

function routes(): readonly string[] {
  return readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => file === "page.tsx" || file.endsWith("/page.tsx"))
    .map((file) => `/${file.slice(0, -"page.tsx".length).replace(/\/$/, "")}`)
    .sort();
}
