/**
 * Secrets that people carry in a cookie or a link. The database keeps only their hash, so
 * whoever reads it can neither sign in nor join. A plain hash is enough: 256 random bits
 * cannot be guessed, unlike a password.
 */
import { createHash } from "node:crypto";

export type SecretToken = { readonly token: string; readonly tokenHash: string };

export function newSecretToken(random: (bytes: number) => Uint8Array): SecretToken {
  const token = Buffer.from(random(32)).toString("base64url");
  return { token, tokenHash: hashOfToken(token) };
}

export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
