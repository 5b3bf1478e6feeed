import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ROOT } from "../root.ts";
import { judged, type Stage } from "./stage.ts";

const Names = z.record(z.string(), z.string()).optional();
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      dependencies: Names,
      devDependencies: Names,
      optionalDependencies: Names,
    }),
  ),
});
export type Lock = z.infer<typeof Lock>;

/** Below these versions there are known holes. */
const FLOORS: Readonly<Record<string, string>> = {
  next: "16.3.3",
  react: "19.2.8",
  "react-dom": "19.2.8",
  "next-auth": "4.24.15",
  "@trpc/server": "11.15.0",
  "drizzle-orm": "0.45.2",
  postgres: "3.4.9",
  nodemailer: "7.0.11",
};

export const lockFileStage: Stage = {
  title: "Lock file",
  run: async () => judged(lockProblems(Lock.parse(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"))))),
};

/** What would make an installation fail on another machine, or bring in something nobody chose. */
export function lockProblems(lock: Lock): string[] {
  const entries = Object.entries(lock.packages);
  const names = new Set(entries.map(([path]) => nameAt(path)));
  return entries.flatMap(([path, entry]) => {
    const name = nameAt(path);
    const floor = FLOORS[name];
    const workspace = !path.includes("node_modules/");
    return [
      ...(entry.resolved?.includes("://") ? [`${path} names the host it came from.`] : []),
      ...Object.keys(entry.optionalDependencies ?? {})
        .filter((optional) => !names.has(optional))
        .map((optional) => `${path} wants ${optional} on some machines, and the lock file has no entry for it.`),
      ...(floor && entry.version && isBelow(entry.version, floor)
        ? [`${path} is ${entry.version}; it has known holes before ${floor}.`]
        : []),
      ...(workspace ? loosePins({ ...entry.dependencies, ...entry.devDependencies }) : []).map(
        (pin) => `${path || "The root"} asks for ${pin}: pin an exact version.`,
      ),
    ];
  });
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** Our own packages are always those of the checkout. */
function loosePins(dependencies: Record<string, string>): string[] {
  return Object.entries(dependencies)
    .filter(([name, version]) => !name.startsWith("@etappe/") && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
}

function isBelow(version: string, floor: string): boolean {
  const [ours, wanted] = [version, floor].map((text) => text.split("-")[0]?.split(".").map(Number) ?? []);
  for (const place of [0, 1, 2]) {
    const difference = (ours?.[place] ?? 0) - (wanted?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
