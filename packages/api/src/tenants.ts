/**
 * Founding a house. Whoever runs the server does this, not somebody who is signed in: the
 * house begins with the built-in method and with an invitation for its first administrator,
 * who lets everybody else in.
 */
import type { Database } from "@etappe/db/database";
import { findTenant, insertTenant, wasEverEntered } from "@etappe/db/identity/tenants";
import { findStandardVersion, publishFirstVersion } from "@etappe/db/repositories/frameworks";
import { deleteInvitation, listOpenInvitations, replaceInvitation } from "@etappe/db/repositories/invitations";
import { inNewTenant } from "@etappe/db/scope";
import { EmailAddress } from "@etappe/domain/access";
import { glossaryOf } from "@etappe/domain/glossary";
import { newId } from "@etappe/domain/id";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { INVITATION_HOURS } from "@etappe/domain/people";
import { Locale } from "@etappe/domain/text";
import * as z from "zod";
import { newSecretToken } from "./secret-token.ts";
import type { Door } from "./sign-in.ts";

/** First parts of addresses that are pages, or may become some: a house of that name could not be reached. */
const PAGES =
  "account admin api auth demo dev docs health help icon imprint invite login logout outbox places privacy reset settings sign-in sign-out static status support".split(
    " ",
  );

/** A house's part of the address. */
export const TenantSlug = z
  .string()
  .min(2)
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .refine((slug) => !PAGES.includes(slug));

export const FoundTenant = z.strictObject({
  slug: TenantSlug,
  name: z.string().trim().min(1).max(120),
  locale: Locale,
  adminEmail: EmailAddress,
});
export type FoundTenant = z.infer<typeof FoundTenant>;

/** What founding needs of the world: both of the product's roles, a clock and chance. */
export type Ground = Pick<Door, "identity" | "now" | "random"> & { readonly database: Database };

export type Founded =
  | { readonly kind: "founded"; readonly tenantId: string; readonly invitation: string; readonly expiresAt: Date }
  | { readonly kind: "refused"; readonly because: "slug-taken" };

const HOUR = 60 * 60 * 1000;

/**
 * Founds a house and answers with the secret of its first administrator's invitation. As long
 * as nobody has come in, it can be said again: then there is a new link, and the old one ends.
 */
export async function foundTenant(ground: Ground, { adminEmail, ...wanted }: FoundTenant): Promise<Founded> {
  const { database, identity, now, random } = ground;
  const nextId = () => newId(now, random);
  await insertTenant(identity, { id: nextId(), ...wanted });
  const tenant = await findTenant(identity, wanted.slug);
  if (!tenant || (await wasEverEntered(identity, tenant.id))) return { kind: "refused", because: "slug-taken" };

  const { token, tokenHash } = newSecretToken(random);
  const expiresAt = new Date(now.getTime() + INVITATION_HOURS * HOUR);
  await inNewTenant(database, tenant.id, async (scope) => {
    if ((await findStandardVersion(scope)) === null) {
      const ids = { frameworkId: nextId(), id: nextId() };
      const glossary = { id: nextId(), words: glossaryOf(ISF_2001) };
      await publishFirstVersion(scope, { ...ids, content: ISF_2001, glossary, publishedAt: now });
    }
    for (const { id } of await listOpenInvitations(scope)) await deleteInvitation(scope, id);
    const place = { role: "admin", firmId: null } as const;
    // Nobody of the house invites; and how the first administrator is called, they say themselves.
    const invitation = { id: nextId(), tokenHash, email: adminEmail, name: "", invitedBy: tenant.id, expiresAt };
    await replaceInvitation(scope, { ...place, ...invitation });
  });
  return { kind: "founded", tenantId: tenant.id, invitation: token, expiresAt };
}
