/** A new password for somebody who forgot theirs: a link by mail, good for an hour and once. */
import { enqueueMail } from "@etappe/db/identity/outbox";
import { findOpenReset, replaceReset, spendReset } from "@etappe/db/identity/password-resets";
import { deleteSessionsOf } from "@etappe/db/identity/sessions";
import { findUserByEmail, setPasswordHash } from "@etappe/db/identity/users";
import { EmailAddress, Password } from "@etappe/domain/access";
import { newId } from "@etappe/domain/id";
import { RESET_MINUTES } from "@etappe/domain/people";
import type { Locale } from "@etappe/domain/text";
import { pageAddress } from "./links.ts";
import { mailTexts } from "./mail-texts.ts";
import { hashPassword } from "./passwords.ts";
import { hashOfToken, newSecretToken } from "./secret-token.ts";
import type { Door } from "./sign-in.ts";
import { type Throttled, takeTry } from "./throttle.ts";

/**
 * Sends a link to whoever has this address, in their language or else that of the page.
 * There is no answer, so that nobody learns whether the address is known; the page does
 * not wait for it either, so that time tells nothing.
 */
export async function requestPasswordReset(door: Door, rawEmail: unknown, pageLocale: Locale): Promise<void> {
  const parsed = EmailAddress.safeParse(rawEmail);
  if (!parsed.success) return;
  const email = parsed.data;
  if (await takeTry(door.identity, { "reset-account": email, "reset-address": door.address })) return;

  const user = await findUserByEmail(door.identity, email);
  if (!user) return;
  const { token, tokenHash } = newSecretToken(door.random);
  const expiresAt = new Date(door.now.getTime() + RESET_MINUTES * 60_000);
  const text = mailTexts[user.locale ?? pageLocale].reset({
    name: user.name,
    link: pageAddress(`/reset/${token}`),
    minutes: RESET_MINUTES,
  });
  await door.identity.transaction(async (transaction) => {
    await replaceReset(transaction, { tokenHash, userId: user.id, expiresAt });
    await enqueueMail(transaction, { id: newId(door.now, door.random), recipient: user.email, ...text });
  });
}

export async function isOpenReset(door: Door, token: string): Promise<boolean> {
  return (await findOpenReset(door.identity, hashOfToken(token), door.now)) !== null;
}

export type ResetAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly because: "link-used-or-expired" | "unfit-password" }
  | Throttled;

/** Sets the new password, uses the link up and ends every session. */
export async function resetPassword(door: Door, token: string, rawPassword: unknown): Promise<ResetAnswer> {
  const password = Password.safeParse(rawPassword);
  if (!password.success) return { kind: "refused", because: "unfit-password" };
  const throttled = await takeTry(door.identity, { "link-address": door.address });
  if (throttled) return throttled;

  if (!(await isOpenReset(door, token))) return { kind: "refused", because: "link-used-or-expired" };
  const passwordHash = await hashPassword(password.data);
  return door.identity.transaction(async (transaction) => {
    const reset = await spendReset(transaction, hashOfToken(token), door.now);
    if (!reset) return { kind: "refused", because: "link-used-or-expired" } as const;
    await setPasswordHash(transaction, reset.userId, passwordHash);
    await deleteSessionsOf(transaction, reset.userId);
    return { kind: "done" } as const;
  });
}
