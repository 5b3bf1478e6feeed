/**
 * Signing in with e-mail and password. Whether an account exists shows neither in the
 * answer nor in the time that it takes.
 */
import type { Database } from "@etappe/db/database";
import type { Identity } from "@etappe/db/identity/connection";
import { deleteSession, deleteSessionsOf, insertSession } from "@etappe/db/identity/sessions";
import { findUserByEmail, lockUser, setPasswordHash } from "@etappe/db/identity/users";
import { EmailAddress, Password } from "@etappe/domain/access";
import type { Locale } from "@etappe/domain/text";
import * as z from "zod";
import { hashPassword, isPassword } from "./passwords.ts";
import { hashOfToken, newSecretToken } from "./secret-token.ts";
import { forgetTries, type Throttled, takeTry } from "./throttle.ts";

/** What is known of somebody at the door. */
export type Door = {
  readonly identity: Database;
  readonly now: Date;
  readonly random: (bytes: number) => Uint8Array;
  /** Where the request comes from, for the throttle. */
  readonly address: string;
};

const DAY = 24 * 60 * 60 * 1000;
/** However busy, a session ends after a week; idle ones end after eight hours, which the database sees to. */
export const SESSION_DAYS = 7;

const Credentials = z.strictObject({ email: EmailAddress, password: z.string().min(1).max(200) });

export type SignedIn = { readonly kind: "signed-in"; readonly token: string; readonly locale: Locale | null };
export type SignInAnswer = SignedIn | { readonly kind: "refused" } | Throttled;

export async function checkPassword(door: Door, raw: unknown): Promise<SignInAnswer> {
  const credentials = Credentials.safeParse(raw);
  if (!credentials.success) return { kind: "refused" };
  const { email, password } = credentials.data;

  const throttled = await takeTry(door.identity, { "password-account": email, "password-address": door.address });
  if (throttled) return throttled;

  const user = await findUserByEmail(door.identity, email);
  const right = await isPassword(user?.passwordHash ?? null, password);
  if (!user || !right) return { kind: "refused" };

  const token = await door.identity.transaction(async (transaction) => {
    // Between the check and this line the password may have been reset, which ends all sessions: this one too.
    const current = await lockUser(transaction, user.id);
    return current?.passwordHash === user.passwordHash ? openSession(door, transaction, user.id) : null;
  });
  if (token === null) return { kind: "refused" };
  await forgetTries(door.identity, email, door.address);
  return { kind: "signed-in", token, locale: user.locale };
}

/** Keeps a new session and answers with its token, which exists nowhere else. */
export async function openSession(door: Door, identity: Identity, userId: string): Promise<string> {
  const { token, tokenHash } = newSecretToken(door.random);
  const expiresAt = new Date(door.now.getTime() + SESSION_DAYS * DAY);
  await insertSession(identity, { tokenHash, userId, createdAt: door.now, seenAt: door.now, expiresAt });
  return token;
}

export async function signOut(identity: Database, token: string): Promise<void> {
  await deleteSession(identity, hashOfToken(token));
}

export const ChangePassword = z.strictObject({ current: z.string().min(1).max(200), next: Password });

export type PasswordChange =
  | { readonly kind: "changed"; readonly token: string }
  | { readonly kind: "refused"; readonly because: "wrong-password" | "unfit-password" }
  | Throttled;

/** A new password ends every session; the device at hand gets a fresh one. */
export async function changePassword(door: Door, email: string, raw: unknown): Promise<PasswordChange> {
  const wanted = ChangePassword.safeParse(raw);
  if (!wanted.success) return { kind: "refused", because: "unfit-password" };
  const { current, next } = wanted.data;

  const throttled = await takeTry(door.identity, { "password-account": email, "password-address": door.address });
  if (throttled) return throttled;

  const user = await findUserByEmail(door.identity, email);
  if (!user || !(await isPassword(user.passwordHash, current))) return { kind: "refused", because: "wrong-password" };

  const passwordHash = await hashPassword(next);
  const token = await door.identity.transaction(async (transaction) => {
    const unchanged = await lockUser(transaction, user.id);
    if (unchanged?.passwordHash !== user.passwordHash) return null;
    await setPasswordHash(transaction, user.id, passwordHash);
    await deleteSessionsOf(transaction, user.id);
    return openSession(door, transaction, user.id);
  });
  if (token === null) return { kind: "refused", because: "wrong-password" };
  await forgetTries(door.identity, email, door.address);
  return { kind: "changed", token };
}
