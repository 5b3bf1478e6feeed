/** Work in the background: asked for in the transaction that causes it, done as the person who asked. */
import { insertJob } from "@etappe/db/repositories/jobs";
import type { Work } from "./trpc.ts";

export type Job = { readonly kind: "staff-import"; readonly firmId: string; readonly importId: string };

/** Asks for a job in this transaction: it is there when the change is, and not otherwise. */
export async function enqueue({ scope, actor }: Work, { kind, ...about }: Job): Promise<void> {
  // Whose job it is, nobody may say of themselves: the application's login could ask for any tenant.
  const payload = { ...about, tenantId: scope.tenantId, userId: actor.userId };
  if (!(await insertJob(scope, kind, payload))) throw new Error(`there is no queue for ${kind}`);
}
