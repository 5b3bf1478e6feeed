/**
 * The table of tries, as the rate limiter asks for it: a client with `query`. Each of its
 * statements is a single one, so counting is atomic also for tries that come at once.
 */
import type { Sql } from "postgres";
import type { Database } from "../database.ts";

export const THROTTLE_TABLE = { schemaName: "identity", tableName: "throttle" } as const;

type Query = { readonly text: string; readonly values?: readonly (string | number | null)[] };

export function throttleStore(identity: Database) {
  // The limiter writes its own SQL text, so it needs the driver below Drizzle; connect() put it there.
  const { $client: client } = identity as Database & { readonly $client: Sql };
  return {
    async query({ text, values }: Query) {
      const rows = await client.unsafe(text, [...(values ?? [])]);
      return { rows, rowCount: rows.count };
    },
  };
}
