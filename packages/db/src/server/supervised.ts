import type { Place } from "./place.ts";
import { type Running, run } from "./run.ts";

/** More crashes than this in a row are not an accident, and coming back again would hide it. */
const COMEBACKS = 5;
const QUIET_MS = 10 * 60_000;

/** Starts a crashed server again, on the port its users know, until it is told to stop. */
export function supervised(place: Place, first: Running, say: (line: string) => void): Pick<Running, "stop"> {
  let running = first;
  let stopping = false;
  let comeback: Promise<void> = Promise.resolve();
  let crashes: number[] = [];

  const watch = () => void running.ended.then(() => (stopping ? undefined : crashed()));
  const crashed = () => {
    crashes = [...crashes.filter((time) => Date.now() - time < QUIET_MS), Date.now()];
    if (crashes.length > COMEBACKS) return say("The database keeps crashing and is not started again.");
    comeback = comeBack();
  };
  const comeBack = async () => {
    try {
      running = await run(place, "kept", running.port);
      say("The database had crashed and runs again; nothing that was saved is lost.");
      watch();
    } catch (error) {
      say(`The database has crashed and does not come back: ${error instanceof Error ? error.message : error}`);
    }
  };
  watch();

  return {
    stop: async () => {
      stopping = true;
      await comeback;
      await running.stop();
    },
  };
}
