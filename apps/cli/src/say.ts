// Whoever reads our lines may be gone before us; the work of stopping goes on all the same.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

/** One line for the person at the terminal. */
export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
