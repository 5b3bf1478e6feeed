const ASKED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How a stop that came before everything ran is told to the caller, as shells do it. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const satisfies Record<(typeof ASKED)[number], number>;

export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly exitCode: number;

  constructor(signal: (typeof ASKED)[number]) {
    super(`stopped by ${signal}`);
    this.exitCode = EXIT_CODES[signal];
  }
}

/**
 * Aborts when somebody wants an end: Ctrl-C, a service manager, a closed terminal. And when
 * npm above us is gone: npm and its shell can be killed without passing it on, and what they
 * leave behind would run for ever.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ASKED) process.on(signal, () => controller.abort(new Stopped(signal)));

  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) controller.abort(new Stopped("SIGHUP"));
  }, 500);
  watch.unref();
  // Without npm a changed parent means nothing: somebody sent this to the background.
  if (!process.env.npm_lifecycle_event) clearInterval(watch);
  return controller.signal;
}

/** Resolves at the abort, for races. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
