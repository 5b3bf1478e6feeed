/**
 * One line of JSON per failure, with what finds it and nothing about people: a database
 * error's message quotes the statement and its parameters, so messages stay out.
 */
type Failure = { readonly requestId: string; readonly path: string; readonly error: unknown };

export function logFailure({ requestId, path, error }: Failure): void {
  const line = { time: new Date().toISOString(), level: "error", requestId, path, causes: causesOf(error) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function causesOf(error: unknown): { name: string; code?: string; at: string[] }[] {
  const causes = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    const code = "code" in cause ? { code: String(cause.code) } : {};
    const lines = (cause.stack ?? "").split("\n").map((line) => line.trim());
    causes.push({ name: cause.name, ...code, at: lines.filter((line) => line.startsWith("at ")).slice(0, 12) });
  }
  return causes;
}
