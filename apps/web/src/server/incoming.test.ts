import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { addressOf, cleanse } from "./incoming.ts";

test("without a proxy of our own, the address is that of the connection, whatever is claimed", () => {
  expect(addressOf("203.0.113.7", "198.51.100.1", 0)).toBe("203.0.113.7");
});

test("behind proxies of our own, only what they wrote counts, not what the client wrote before them", () => {
  expect(addressOf("10.0.0.2", "6.6.6.6, 203.0.113.7", 1)).toBe("203.0.113.7");
  expect(addressOf("10.0.0.2", "6.6.6.6, 203.0.113.7, 10.0.0.1", 2)).toBe("203.0.113.7");
  expect(addressOf("10.0.0.2", undefined, 1)).toBe("10.0.0.2");
});

test("nobody outside speaks for Next or for us", () => {
  const request = asked({
    "x-middleware-subrequest": "proxy",
    "x-etappe-address": "made up",
    "x-etappe-path": "/elsewhere",
    "x-nonce": "known",
    "x-nextjs-data": "1",
    "x-forwarded-host": "evil.test",
    rsc: "1",
    cookie: "a=b",
  });

  cleanse(request, { proxies: 0, isProduction: true });

  expect(request.headers).toEqual({ "x-etappe-address": "203.0.113.7", rsc: "1", cookie: "a=b" });
});

function asked(headers: Record<string, string>): IncomingMessage {
  return { headers, socket: { remoteAddress: "203.0.113.7" } } as unknown as IncomingMessage;
}
