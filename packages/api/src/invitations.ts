/** Inviting people to the house and to its firms. */
import { enqueueMail } from "@etappe/db/identity/outbox";
import { recordEvent } from "@etappe/db/repositories/audit";
import { findFirm } from "@etappe/db/repositories/firms";
import {
  deleteInvitation,
  findInvitation,
  listOpenInvitations,
  replaceInvitation,
} from "@etappe/db/repositories/invitations";
import { isHereAlready } from "@etappe/db/repositories/people";
import { ROLES, type Role } from "@etappe/domain/access";
import { INVITATION_HOURS, InviteToFirm, InviteToHouse } from "@etappe/domain/people";
import * as z from "zod";
import { pageAddress } from "./links.ts";
import { mailTexts } from "./mail-texts.ts";
import { grantable } from "./people.ts";
import { newSecretToken } from "./secret-token.ts";
import { Done, Id } from "./shapes.ts";
import { allowed, type Context, found, refuse, router, type Work } from "./trpc.ts";

const HOUR = 60 * 60 * 1000;

export const invitationsRouter = router({
  open: allowed("people:read")
    .input(z.strictObject({}))
    .output(
      z.array(
        z.strictObject({
          id: Id,
          email: z.string(),
          name: z.string(),
          role: z.enum(ROLES),
          firm: z.strictObject({ id: Id, name: z.string() }).nullable(),
          expiresAt: z.iso.datetime(),
          isExpired: z.boolean(),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const invitations = await listOpenInvitations(ctx.scope);
      return invitations.map(({ firmId, firmName, expiresAt, ...rest }) => ({
        ...rest,
        firm: firmId !== null && firmName !== null ? { id: firmId, name: firmName } : null,
        expiresAt: expiresAt.toISOString(),
        isExpired: expiresAt <= ctx.now,
      }));
    }),

  inviteToHouse: allowed("people:manage")
    .input(InviteToHouse)
    .output(Done)
    .mutation(({ ctx, input }) => invite(ctx, { ...input, firm: null })),

  inviteToFirm: allowed("people:manage")
    .input(InviteToFirm)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const firm = found(await findFirm(ctx.scope, input.firmId));
      return invite(ctx, { ...input, firm });
    }),

  revoke: allowed("people:manage")
    .input(z.strictObject({ id: Id }))
    .output(Done)
    .mutation(async ({ ctx, input: { id } }) => {
      const invitation = found(await findInvitation(ctx.scope, id));
      if (invitation.usedAt !== null) refuse("CONFLICT", { because: "already-accepted" });
      await deleteInvitation(ctx.scope, id);
      await note(ctx, "invitation-revoked", id, invitation);
      return { id };
    }),
});

type Guest = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly firm: { readonly id: string; readonly name: string } | null;
};

/** Asking twice with one id sends one mail. */
async function invite(work: Work & Pick<Context, "random">, guest: Guest): Promise<{ id: string }> {
  const { scope, actor, now } = work;
  const { id, email, name, role, firm } = guest;
  grantable(work, role);
  if (await findInvitation(scope, id)) return { id };
  if (await isHereAlready(scope, email)) refuse("CONFLICT", { because: "already-here" });

  const { token, tokenHash } = newSecretToken(work.random);
  const expiresAt = new Date(now.getTime() + INVITATION_HOURS * HOUR);
  const firmId = firm?.id ?? null;
  await replaceInvitation(scope, { id, tokenHash, email, name, role, firmId, invitedBy: actor.userId, expiresAt });
  const text = mailTexts[actor.tenant.locale].invitation({
    name,
    invitedBy: actor.name,
    house: actor.tenant.name,
    firm: firm?.name ?? null,
    link: pageAddress(`/invite/${token}`),
    hours: INVITATION_HOURS,
  });
  await enqueueMail(scope, { id: work.newId(), recipient: email, ...text });
  await note(work, "person-invited", id, { firmId, role });
  return { id };
}

async function note(
  work: Work,
  event: string,
  subject: string,
  { firmId, role }: { readonly firmId: string | null; readonly role: Role },
): Promise<void> {
  await recordEvent(work.scope, work.actor, { id: work.newId(), event, subject, firmId, details: { role } });
}
