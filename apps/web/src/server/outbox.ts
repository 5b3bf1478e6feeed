import "server-only";
import { listMail } from "@etappe/db/identity/outbox";
import { databases } from "./databases.ts";
import { isOutboxVisible } from "./settings.ts";

export type OutboxMail = Awaited<ReturnType<typeof listMail>>[number];

/** What waits to be sent, newest first; null where mail is nobody's business. */
export async function newestMail(): Promise<OutboxMail[] | null> {
  return isOutboxVisible() ? listMail(databases().identity, 50) : null;
}
