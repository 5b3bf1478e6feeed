/**
 * Joining by invitation. The link alone proves nothing but that its mail arrived: somebody
 * with an account has to be signed in as that address, and their password is never touched.
 */
import type { Identity } from "@etappe/db/identity/connection";
import { findInvitation, lockInvitation, markInvitationUsed } from "@etappe/db/identity/invitations";
import { isPlaced, joinFirm, joinHouse } from "@etappe/db/identity/places";
import { findSession } from "@etappe/db/identity/sessions";
import { findUserByEmail, insertUser } from "@etappe/db/identity/users";
import { isHouseRole, Password, type Role } from "@etappe/domain/access";
import { newId } from "@etappe/domain/id";
import { PersonName } from "@etappe/domain/people";
import { Locale } from "@etappe/domain/text";
import * as z from "zod";
import { hashPassword } from "./passwords.ts";
import { hashOfToken } from "./secret-token.ts";
import { type Door, openSession } from "./sign-in.ts";
import { type Throttled, takeTry } from "./throttle.ts";

export type InvitationSeen =
  | { readonly kind: "unknown" }
  | { readonly kind: "expired" | "used"; readonly house: string }
  | {
      readonly kind: "open";
      readonly house: string;
      readonly email: string;
      readonly name: string;
      readonly role: Role;
      readonly locale: Locale;
      readonly hasAccount: boolean;
    };

export async function readInvitation(door: Door, token: string): Promise<InvitationSeen> {
  const found = await findInvitation(door.identity, hashOfToken(token));
  if (!found) return { kind: "unknown" };
  const { tenantName: house, email, name, role, locale } = found;
  if (found.usedAt !== null) return { kind: "used", house };
  if (!isOpen(found, door.now)) return { kind: "expired", house };
  const hasAccount = (await findUserByEmail(door.identity, email)) !== null;
  return { kind: "open", house, email, name, role, locale, hasAccount };
}

export type Refused = {
  readonly kind: "refused";
  readonly because: "no-such-link" | "unfit-input" | "has-account" | "other-person" | "already-here";
};
export type Joined = { readonly kind: "joined"; readonly slug: string };

type JoinedAndSignedIn = Joined & { readonly token: string };

const NewPerson = z.strictObject({ name: PersonName, password: Password, locale: Locale });

/** For somebody without an account: makes it, gives the place, signs in. */
export async function joinAsNewPerson(
  door: Door,
  token: string,
  raw: unknown,
): Promise<JoinedAndSignedIn | Refused | Throttled> {
  const wanted = NewPerson.safeParse(raw);
  if (!wanted.success) return refused("unfit-input");
  const throttled = await takeTry(door.identity, { "link-address": door.address });
  if (throttled) return throttled;

  const seen = await readInvitation(door, token);
  if (seen.kind !== "open") return refused("no-such-link");
  if (seen.hasAccount) return refused("has-account");
  const { name, password, locale } = wanted.data;
  const passwordHash = await hashPassword(password);
  return door.identity.transaction(async (transaction): Promise<JoinedAndSignedIn | Refused> => {
    const place = await lockInvitation(transaction, hashOfToken(token));
    if (!place || !isOpen(place, door.now)) return refused("no-such-link");
    const person = { id: newId(door.now, door.random), email: place.email, name };
    if (!(await insertUser(transaction, { ...person, passwordHash, locale }))) return refused("has-account");
    await takePlace(door, transaction, token, place, person);
    return { kind: "joined", slug: place.slug, token: await openSession(door, transaction, person.id) };
  });
}

/** For somebody with an account, signed in with it. */
export async function joinAsSignedIn(door: Door, token: string, sessionToken: string): Promise<Joined | Refused> {
  const session = await findSession(door.identity, hashOfToken(sessionToken));
  if (!session) return refused("other-person");
  const person = { id: session.userId, email: session.email, name: session.name };
  return door.identity.transaction(async (transaction): Promise<Joined | Refused> => {
    const place = await lockInvitation(transaction, hashOfToken(token));
    if (!place || !isOpen(place, door.now)) return refused("no-such-link");
    if (place.email !== person.email) return refused("other-person");
    if (await isPlaced(transaction, place.tenantId, person.id)) return refused("already-here");
    await takePlace(door, transaction, token, place, person);
    return { kind: "joined", slug: place.slug };
  });
}

type Place = NonNullable<Awaited<ReturnType<typeof lockInvitation>>>;

function isOpen(invitation: Pick<Place, "usedAt" | "expiresAt">, now: Date): boolean {
  return invitation.usedAt === null && invitation.expiresAt > now;
}

/** Uses the link up and gives the place that it opens. */
async function takePlace(
  door: Door,
  identity: Identity,
  token: string,
  { tenantId, firmId, role }: Place,
  person: { readonly id: string; readonly name: string; readonly email: string },
): Promise<void> {
  await markInvitationUsed(identity, hashOfToken(token), door.now);
  const who = { userId: person.id, name: person.name, email: person.email };
  const place = { id: newId(door.now, door.random), tenantId, ...who };
  if (isHouseRole(role)) return joinHouse(identity, { ...place, role });
  if (firmId === null) throw new Error("An invitation to a firm without a firm.");
  return joinFirm(identity, { ...place, role, firmId });
}

function refused(because: Refused["because"]): Refused {
  return { kind: "refused", because };
}
