/** What has to be done to a request before anything of ours reads its headers. */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

type Trust = { readonly proxies: number; readonly isProduction: boolean };

/**
 * Takes out what only Next and we ourselves may say, and writes down the address that the
 * request came from. Without a proxy of our own in front, what a client claims about
 * forwarding is made up.
 */
export function cleanse(request: IncomingMessage, { proxies, isProduction }: Trust): void {
  const { headers } = request;
  const address = addressOf(request.socket.remoteAddress, headers["x-forwarded-for"], proxies);
  for (const name of Object.keys(headers)) {
    const isOurs = name.startsWith("x-etappe-") || name.startsWith("x-middleware-") || name === "x-nonce";
    // The development tools talk to their server in these; a built page does not.
    const isNexts = isProduction && name.startsWith("x-nextjs-");
    const isClaim = proxies === 0 && (name.startsWith("x-forwarded-") || name === "forwarded");
    if (isOurs || isNexts || isClaim) delete headers[name];
  }
  headers["x-etappe-address"] = address;
}

/** The address that the outermost proxy of our own saw. */
export function addressOf(
  socket: string | undefined,
  forwardedFor: IncomingHttpHeaders[string],
  proxies: number,
): string {
  const hops = [forwardedFor]
    .flat()
    .join(",")
    .split(",")
    .map((hop) => hop.trim());
  const seen = proxies > 0 ? hops.filter(Boolean).at(-proxies) : undefined;
  return seen ?? socket ?? "unknown";
}
