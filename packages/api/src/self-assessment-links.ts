/** Personal links for employees without an account: made, taken back, and who has one. */
import { insertLinks, listInvited, listLinks, revokeLinks } from "@etappe/db/repositories/self-assessments";
import { InviteToSay, LINK_STATES, RevokeLinks, stateOfLink } from "@etappe/domain/self-assessment";
import { Key } from "@etappe/domain/text";
import * as z from "zod";
import { recordChange, saidBefore } from "./changing.ts";
import { StaffWordsShape, staffWords } from "./development-shape.ts";
import { isKept } from "./own-levels.ts";
import { newSecretToken } from "./secret-token.ts";
import { Id } from "./shapes.ts";
import { readStaffRecord } from "./staff-record.ts";
import { allowed, refuse, type Work } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

/** As many people as one list shows; whoever wants others narrows it to a role. */
const MOST_SHOWN = 200;
const DAY = 24 * 60 * 60 * 1000;

export const selfAssessmentLinks = {
  /** Employees of a role, or all, with how their link stands; the secret part of a link is not kept anywhere. */
  invited: allowed("employees:edit")
    .input(z.strictObject({ firmId: z.uuid(), role: Key.max(60).nullable() }))
    .output(
      z.strictObject({
        isRegisterOn: z.boolean(),
        people: z.array(
          z.strictObject({
            employeeId: Id,
            staffNumber: z.string(),
            name: z.string().nullable(),
            roles: z.array(z.string()),
            said: z.int(),
            link: z.strictObject({ state: z.enum(LINK_STATES), expiresAt: z.string() }).nullable(),
          }),
        ),
        total: z.int(),
        ...StaffWordsShape.shape,
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const isRegisterOn = isKept(record, ctx.today);
      const rows = isRegisterOn ? await listInvited(ctx.scope, { ...input, limit: MOST_SHOWN }) : [];
      const withNames = rows.some(({ name }) => name !== null);
      await recordViewing(ctx, input.firmId, { what: "list", records: rows.length, withNames });
      return {
        isRegisterOn,
        people: rows.map(({ total: _, roles, link, ...row }) => ({
          ...row,
          roles: [...roles],
          link: link && linkShape(link, ctx.now),
        })),
        total: rows[0]?.total ?? 0,
        ...staffWords(record),
      };
    }),

  /** Makes a link each and answers with their secrets, this once. A new link takes the place of older ones. */
  invite: allowed("employees:edit")
    .input(InviteToSay)
    .output(
      z.strictObject({
        /** `token` is null where this very link was made before: it cannot be shown again. */
        links: z.array(z.strictObject({ id: Id, employeeId: Id, token: z.string().nullable() })),
        expiresAt: z.iso.datetime(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      await theKeptRecord(ctx, input.firmId);
      const made = input.links.map((link) => ({ ...link, ...newSecretToken(ctx.random) }));
      const expiresAt = new Date(ctx.now.getTime() + input.days * DAY);
      const of = { firmId: input.firmId, expiresAt, madeBy: ctx.actor.name };
      const rows = made.map(({ token: _, ...row }) => row);
      const added = new Set(await insertLinks(ctx.scope, of, rows));
      if (added.size < made.length) {
        const there = await listLinks(
          ctx.scope,
          input.firmId,
          input.links.map(({ id }) => id),
        );
        for (const { id } of input.links) saidBefore(there, id);
      }
      if (added.size > 0) {
        const employeeIds = made.filter(({ id }) => added.has(id)).map(({ employeeId }) => employeeId);
        await revokeLinks(ctx.scope, { firmId: input.firmId, employeeIds, but: [...added] }, ctx.now);
        const details = { links: added.size, days: input.days };
        await recordChange(ctx, input.firmId, { event: "self-assessment.invited", subject: input.firmId, details });
      }
      return {
        links: made.map(({ id, employeeId, token }) => ({ id, employeeId, token: added.has(id) ? token : null })),
        expiresAt: expiresAt.toISOString(),
      };
    }),

  revoke: allowed("employees:edit")
    .input(RevokeLinks)
    .output(z.strictObject({ revoked: z.int() }))
    .mutation(async ({ ctx, input }) => {
      await theKeptRecord(ctx, input.firmId);
      const revoked = await revokeLinks(ctx.scope, { ...input, but: [] }, ctx.now);
      if (revoked > 0) {
        const details = { links: revoked };
        await recordChange(ctx, input.firmId, { event: "self-assessment.revoked", subject: input.firmId, details });
      }
      return { revoked };
    }),
};

/** The firm's people in general, where records of single employees may be kept and added to today. */
export async function theKeptRecord(work: Work, firmId: string) {
  const record = await readStaffRecord(work.scope, firmId);
  if (!isKept(record, work.today)) refuse("PRECONDITION_FAILED", { because: "register-off" });
  return record;
}

function linkShape(link: { readonly expiresAt: string; readonly revokedAt: string | null }, now: Date) {
  const expiresAt = new Date(link.expiresAt);
  const revokedAt = link.revokedAt === null ? null : new Date(link.revokedAt);
  return { state: stateOfLink({ expiresAt, revokedAt }, now), expiresAt: expiresAt.toISOString() };
}
