// Plain JavaScript without dependencies: this runs before anything is installed, and has
// to say its one sentence even on a Node that is too old for the rest.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const OLDEST_NODE = [20, 19];

/** Checks Node and installs the packages when those on disk are not those of the lock file. */
export async function makeReady() {
  if (isOlder(process.versions.node, OLDEST_NODE)) {
    giveUp(`Etappe needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  process.stderr.write("Installing packages …\n");
  const code = await npmCi();
  if (code !== 0) giveUp("The packages could not be installed: see what npm says above.");
}

function isOlder(version, [major, minor]) {
  const [ours = 0, ourMinor = 0] = version.split(".").map(Number);
  return ours < major || (ours === major && ourMinor < minor);
}

/**
 * npm keeps a list of what it has put into node_modules. Comparing it with the lock file finds
 * a missing, an old and a half-finished installation, whoever made it and whenever.
 */
function isInstalled() {
  const wanted = packagesIn("package-lock.json");
  const present = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.link)
    .every(([path, entry]) => {
      const found = present[path];
      return found ? found.version === entry.version : entry.optional && !isForThisMachine(entry);
    });
}

function packagesIn(file) {
  return existsSync(`${ROOT}${file}`) ? JSON.parse(readFileSync(`${ROOT}${file}`, "utf8")).packages : {};
}

/** An optional package may be missing unless it was made for exactly this kind of machine. */
function isForThisMachine({ os, cpu, libc }) {
  return !libc && (os?.includes(process.platform) ?? false) && (cpu?.includes(process.arch) ?? false);
}

/** Install scripts are not needed by anything here, and not running them is safer. */
function npmCi() {
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...args] = [...npm, "ci", "--include=dev", "--ignore-scripts"];
  const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", process.stderr, process.stderr] });
  const passOn = (signal) => child.kill(signal);
  process.on("SIGINT", passOn).on("SIGTERM", passOn).on("SIGHUP", passOn);
  return new Promise((resolve) => {
    child.on("error", () => resolve(127)).on("exit", (code) => resolve(code ?? 1));
  }).finally(() => process.off("SIGINT", passOn).off("SIGTERM", passOn).off("SIGHUP", passOn));
}

function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
