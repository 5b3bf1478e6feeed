/**
 * Addresses that go into mails. They come from the settings alone: a Host header can be
 * written by anybody, and a link to reset a password must not lead to somebody else's host.
 */
export function pageAddress(path: `/${string}`): string {
  const base = process.env.NEXTAUTH_URL;
  if (!base) throw new Error("NEXTAUTH_URL is not set, so no mail can carry a link.");
  return new URL(path, base).href;
}
