import type { Settings } from "./settings.ts";

/** Everything the start reads for itself; what the web app needs of it is handed over one by one. */
const OURS = [
  ...["DATABASE_URL", "DATABASE_AUTH_URL", "DATABASE_WORKER_URL", "DATABASE_OWNER_URL"],
  ...["AUTH_SECRET", "APP_URL", "PORT", "DEMO", "PROCESS"],
];

/** The owner of the tables could switch the walls between tenants off, so its address never reaches the web app. */
export function webEnvironment(
  environment: NodeJS.ProcessEnv,
  settings: Pick<Settings, "dev" | "port" | "appUrl">,
  database: { appUrl: string; authUrl: string; workerUrl: string | null; authSecret: string },
): NodeJS.ProcessEnv {
  return {
    ...withoutServerSettings(environment),
    NODE_ENV: settings.dev ? "development" : "production",
    PORT: String(settings.port),
    NEXTAUTH_URL: settings.appUrl,
    DATABASE_URL: database.appUrl,
    DATABASE_AUTH_URL: database.authUrl,
    // Where it is given, the worker runs in the same process.
    ...(database.workerUrl !== null && { DATABASE_WORKER_URL: database.workerUrl }),
    AUTH_SECRET: database.authSecret,
  };
}

export function withoutServerSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !OURS.includes(name));
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: "1" };
}
