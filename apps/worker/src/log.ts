import type { Complain } from "./attending.ts";

/** One line of JSON: which job, which kind of error and where. An error's message may quote a row, so messages stay out. */
export const complain: Complain = (message, error) => {
  const line = { time: new Date().toISOString(), level: "error", message, causes: causesOf(error) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

function causesOf(error: unknown): { name: string; code?: string; at: string[] }[] {
  const causes = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    const code = "code" in cause ? { code: String(cause.code) } : {};
    const lines = (cause.stack ?? "").split("\n").map((line) => line.trim());
    causes.push({ name: cause.name, ...code, at: lines.filter((line) => line.startsWith("at ")).slice(0, 12) });
  }
  return causes;
}
