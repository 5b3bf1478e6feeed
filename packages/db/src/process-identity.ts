import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Who a process number belongs to right now: when it began and its command line, or null
 * when nobody has it. Numbers are given out again (soon, inside a container), so a number
 * found in a file says nothing before it is compared with this.
 */
export function processIdentity(pid: number): string | null {
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): string | null {
  try {
    // The name in brackets may hold blanks; what follows it is counted from its end.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    if (state === "Z") return null; // dead, and only waiting for a parent that does not look
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${fields[18]} ${commandLine}`;
  } catch {
    return null;
  }
}

function fromPs(pid: number): string | null {
  const ps = spawnSync("ps", ["-ww", "-o", "state=,lstart=,command=", "-p", String(pid)], { encoding: "utf8" });
  const line = ps.status === 0 ? ps.stdout.trim() : "";
  // The state itself changes from moment to moment; only "dead" matters.
  return line === "" || line.startsWith("Z") ? null : line.replace(/^\S+\s+/, "");
}
