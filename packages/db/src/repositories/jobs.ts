/** Work asked for in the background. The tables are pg-boss's own; whoever asks may write one row and read none. */
import { sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import type { Scope } from "../scope.ts";

/** Who asked, and the rows that it is about: ids and nothing else, because jobs are kept for a while after they are done. */
export type JobPayload = { readonly tenantId: string; readonly userId: string } & Readonly<Record<string, string>>;

/**
 * Asks for a job in this transaction. How often it is tried and for how long, its queue says; false when there is no
 * such queue.
 */
export async function insertJob(scope: Scope, queue: string, payload: JobPayload): Promise<boolean> {
  const rows = await scope.execute(sql`
    insert into pgboss.job (name, data, policy, dead_letter, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
    select q.name, ${JSON.stringify(payload)}::text::jsonb, q.policy, q.dead_letter, q.retry_limit, q.retry_delay, q.retry_backoff,
           q.expire_seconds * interval '1s', now() + q.retention_minutes * interval '1 minute'
      from pgboss.queue q where q.name = ${queue}
    returning id`);
  return rows.length === 1;
}

/** Says of an import that is still under way that it has failed; true when it was. Needs no scope: there may be nobody left who has one. */
export async function giveUpImport(
  database: Database,
  { tenantId, importId, failure }: { readonly tenantId: string; readonly importId: string; readonly failure: string },
): Promise<boolean> {
  const [row] = await database.execute<{ given_up: boolean }>(
    sql`select identity.give_up_import(${tenantId}, ${importId}, ${failure}) as given_up`,
  );
  return row?.given_up === true;
}
