import { withoutServerSettings } from "../web-environment.ts";

/**
 * What the tools of a check see. Nobody's own database or secret: a check must never run on
 * data that people need. No colours, no questions, no telemetry, no look for updates.
 */
export function checkEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, FORCE_COLOR: __, ...rest } = withoutServerSettings(process.env);
  return {
    ...rest,
    CI: "true",
    NO_COLOR: "1",
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
  };
}
