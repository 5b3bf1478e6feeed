/** One's own account: who one is here, where one can go, and the devices that are signed in. */
import { listPlaces } from "@etappe/db/identity/places";
import { deleteOwnSession, listSessions } from "@etappe/db/identity/sessions";
import { renameUser, setLocale } from "@etappe/db/identity/users";
import { ROLES } from "@etappe/domain/access";
import { PersonName } from "@etappe/domain/people";
import { Locale } from "@etappe/domain/text";
import { TRPCError } from "@trpc/server";
import * as z from "zod";
import { Id } from "./shapes.ts";
import { allowed, router, signedIn } from "./trpc.ts";

const Nothing = z.strictObject({});
const Role = z.enum(ROLES);
/** Enough of a session's hash to tell one's own devices apart, and too little to be of use to anybody. */
const DeviceKey = z.string().regex(/^[0-9a-f]{16}$/);

export const accountRouter = router({
  here: allowed("account:read")
    .input(Nothing)
    .output(
      z.strictObject({
        userId: Id,
        name: z.string(),
        email: z.string(),
        role: Role,
        tenant: z.strictObject({ id: Id, slug: z.string(), name: z.string(), locale: Locale }),
        locale: Locale.nullable(),
        firmId: Id.nullable(),
      }),
    )
    .query(({ ctx }) => {
      const { userId, name, email, role, tenant, locale, firmId } = ctx.actor;
      return { userId, name, email, role, tenant, locale, firmId };
    }),

  places: signedIn
    .input(Nothing)
    .output(z.array(z.strictObject({ slug: z.string(), name: z.string(), role: Role })))
    .query(async ({ ctx }) => {
      const places = await listPlaces(ctx.identity, ctx.person.userId);
      return places.map(({ slug, name, role }) => ({ slug, name, role }));
    }),

  devices: signedIn
    .input(Nothing)
    .output(
      z.array(
        z.strictObject({
          key: DeviceKey,
          createdAt: z.iso.datetime(),
          seenAt: z.iso.datetime(),
          isThisOne: z.boolean(),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const sessions = await listSessions(ctx.identity, ctx.person.userId);
      return sessions.map(({ tokenHash, createdAt, seenAt }) => ({
        key: keyOf(tokenHash),
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
        isThisOne: tokenHash === ctx.tokenHash,
      }));
    }),

  signOutDevice: signedIn
    .input(z.strictObject({ key: DeviceKey }))
    .output(z.strictObject({ key: DeviceKey }))
    .mutation(async ({ ctx, input }) => {
      const sessions = await listSessions(ctx.identity, ctx.person.userId);
      const session = sessions.find(({ tokenHash }) => keyOf(tokenHash) === input.key);
      if (!session) throw new TRPCError({ code: "NOT_FOUND" });
      await deleteOwnSession(ctx.identity, ctx.person.userId, session.tokenHash);
      return { key: input.key };
    }),

  setLocale: signedIn
    .input(z.strictObject({ locale: Locale }))
    .output(z.strictObject({ locale: Locale }))
    .mutation(async ({ ctx, input }) => {
      await setLocale(ctx.identity, ctx.person.userId, input.locale);
      return input;
    }),

  rename: signedIn
    .input(z.strictObject({ name: PersonName }))
    .output(z.strictObject({ name: PersonName }))
    .mutation(async ({ ctx, input }) => {
      await ctx.identity.transaction((transaction) => renameUser(transaction, ctx.person.userId, input.name));
      return input;
    }),
});

function keyOf(tokenHash: string): string {
  return tokenHash.slice(0, 16);
}
