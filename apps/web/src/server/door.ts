import "server-only";
import { randomBytes } from "node:crypto";
import type { Door } from "@etappe/api/sign-in";
import { headers } from "next/headers";
import { databases } from "./databases.ts";

/** Somebody at the door. The address was written into the header by our own server, over whatever the client sent. */
export async function atTheDoor(): Promise<Door> {
  const address = (await headers()).get("x-etappe-address") ?? "unknown";
  return { identity: databases().identity, now: new Date(), random: randomBytes, address };
}
