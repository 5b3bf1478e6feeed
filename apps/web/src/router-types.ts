import type { AppRouter } from "@etappe/api/root";
import type { inferRouterOutputs } from "@trpc/server";

/** What each procedure answers, as a screen gets it. */
export type Outputs = inferRouterOutputs<AppRouter>;
