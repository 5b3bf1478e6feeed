/**
 * How often somebody may try, per account and per address. A try is counted before any
 * work is done for it, in one atomic statement, so a thousand tries at once are a thousand
 * tries. When the counter cannot be reached, nobody gets in.
 */
import type { Database } from "@etappe/db/database";
import { THROTTLE_TABLE, throttleStore } from "@etappe/db/identity/throttle";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const QUARTER_OF_AN_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** An office shares one address, so an address gets more tries than an account. */
const LIMITS = {
  "password-account": { points: 10, duration: QUARTER_OF_AN_HOUR },
  "password-address": { points: 60, duration: QUARTER_OF_AN_HOUR },
  "reset-account": { points: 3, duration: HOUR },
  "reset-address": { points: 20, duration: HOUR },
  "link-address": { points: 60, duration: QUARTER_OF_AN_HOUR },
  // A personal link is answered question by question, and a workshop full of people at once.
  "self-link": { points: 300, duration: QUARTER_OF_AN_HOUR },
  "self-address": { points: 3000, duration: QUARTER_OF_AN_HOUR },
} as const;

type Limit = keyof typeof LIMITS;
export type Tries = Partial<Record<Limit, string>>;
export type Throttled = { readonly kind: "throttled"; readonly seconds: number };

/** Counts one try at each limit; null while none of them is used up. */
export async function takeTry(identity: Database, tries: Tries): Promise<Throttled | null> {
  const waits = await Promise.all(
    entriesOf(tries).map(async ([limit, key]) => {
      try {
        await limiterOf(identity, limit).consume(key);
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    }),
  );
  const seconds = Math.max(0, ...waits);
  return seconds > 0 ? { kind: "throttled", seconds } : null;
}

/** Forgets the tries of somebody who turned out to be who they say. */
export async function forgetTries(identity: Database, account: string, address: string): Promise<void> {
  await limiterOf(identity, "password-account").delete(account);
  await limiterOf(identity, "password-address").reward(address);
}

function entriesOf(tries: Tries): [Limit, string][] {
  return Object.entries(tries) as [Limit, string][];
}

const limiters = new WeakMap<Database, Map<Limit, RateLimiterPostgres>>();

function limiterOf(identity: Database, limit: Limit): RateLimiterPostgres {
  const known = limiters.get(identity) ?? new Map<Limit, RateLimiterPostgres>();
  limiters.set(identity, known);
  const found = known.get(limit);
  if (found) return found;
  const made = new RateLimiterPostgres({
    ...THROTTLE_TABLE,
    ...LIMITS[limit],
    storeClient: throttleStore(identity),
    storeType: "client",
    keyPrefix: limit,
    tableCreated: true,
  });
  known.set(limit, made);
  return made;
}
