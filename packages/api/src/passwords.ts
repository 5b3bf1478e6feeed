/** Passwords, with OWASP's floor for argon2id. The work runs beside the event loop. */
import { hash, type Options, verify } from "@node-rs/argon2";

const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password nobody has. */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$zmvVCbKX5gQKM+C1h5SrYA$uueUZCy6le2XEpHtZ9hlYMYUH9CSNTtsA71Vm56BgS4";

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Without a hash to compare with, the same work is done, so that time does not tell who has an account. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODYS_HASH, password);
  return right && passwordHash !== null;
}
