/** Mail that waits to be sent, written in the transaction that causes it. */
import { desc } from "drizzle-orm";
import { outbox } from "../schema/identity.ts";
import type { Identity } from "./connection.ts";

export type Mail = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

/** For the sign-in role, and for a scope: the product's role may add mail, and read none. */
export async function enqueueMail(writer: Pick<Identity, "insert">, mail: Mail): Promise<void> {
  await writer.insert(outbox).values(mail);
}

export async function listMail(identity: Identity, limit: number) {
  return identity
    .select({
      id: outbox.id,
      recipient: outbox.recipient,
      subject: outbox.subject,
      body: outbox.body,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .orderBy(desc(outbox.createdAt))
    .limit(limit);
}
