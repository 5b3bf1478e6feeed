import type { AppRouter } from "@etappe/api/root";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { type Evaluation, type Outcome, outcomeOfError } from "./answer-outcome.ts";
import type { Send } from "./answer-queue.ts";
import type { SavedAnswer } from "./answer-value.ts";
import { placeOf } from "./autosave.ts";
import type { Place } from "./waiting-room.ts";

/** Who has not replied by then is not going to; the answer is tried again. */
const PATIENCE_MS = 20_000;

type Acknowledged<Follows> = { readonly answer: SavedAnswer; readonly evaluation: Follows };

/**
 * Sends one answer at a time, by a client of its own: it goes on when the page that asked is
 * gone from the screen, and even when the window is (keepalive), which the pages' client does not.
 * Whoever is signed in by then, it says whose word it is.
 */
export function sendTo({ tenant, firmId, userId }: Place): Send<Evaluation> {
  const client = lastingClient(tenant);
  return (key, value, version) =>
    tried((options) => {
      const said = { firmId, ...placeOf(key), ...value, version, saidBy: userId };
      return client.assessments.record.mutate(said, options);
    });
}

export function lastingClient(tenant: string): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `/api/trpc/${tenant}`,
        fetch: (url, options) => fetch(url, { ...options, keepalive: true } as RequestInit),
      }),
    ],
  });
}

/** What became of one try; `read` as in `outcomeOfError`. */
export async function tried<Follows>(
  ask: (options: { readonly signal: AbortSignal }) => Promise<Acknowledged<Follows>>,
  read?: (current: unknown) => SavedAnswer | null,
): Promise<Outcome<Follows>> {
  try {
    return { kind: "acknowledged", ...(await ask({ signal: AbortSignal.timeout(PATIENCE_MS) })) };
  } catch (error) {
    return outcomeOfError(error, read);
  }
}
