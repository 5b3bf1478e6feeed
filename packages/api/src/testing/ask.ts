/** A request as a browser makes it, through the real router and its errors, and taken back afterwards. */
import { randomBytes } from "node:crypto";
import type { Rehearsal } from "@etappe/db/testing-rehearsal";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "../root.ts";
import type { Procedure } from "./procedures.ts";

export type Asker = { readonly tokenHash: string | null; readonly slug: string };

type Rehearsed = Awaited<ReturnType<Rehearsal["run"]>>;

/** A row that a request changed. */
export type ChangedRow = Rehearsed["changed"][number];

export type Answer = {
  /** "OK" or the error's code. */
  readonly code: string;
  /** Everything that went over the wire. */
  readonly text: string;
  readonly changed: readonly ChangedRow[];
  readonly statements: Rehearsed["statements"];
  /** What the server wrote into its log, and nobody else sees. */
  readonly logged: readonly unknown[];
};

/** The number that every request has, so that answers can be compared without it. */
export const REQUEST_ID = "request-1";
export const NOW = new Date("2026-11-20T09:00:00Z");

/**
 * These are about oneself and know no house: they work for whoever is signed in, and go through
 * the sign-in role. A new one has to be named here.
 */
export const ABOUT_ONESELF = [
  ...["account.places", "account.devices", "account.signOutDevice", "account.setLocale", "account.rename"],
];

export async function ask(
  rehearsal: Rehearsal,
  asker: Asker,
  procedure: Pick<Procedure, "path" | "type">,
  input: unknown,
): Promise<Answer> {
  const logged: unknown[] = [];
  const { answer, changed, statements } = await rehearsal.run(
    ABOUT_ONESELF.includes(procedure.path) ? "auth" : "app",
    async (databases) => {
      const response = await fetchRequestHandler({
        endpoint: "/api/trpc",
        req: requestFor(procedure, input),
        router: appRouter,
        createContext: () => ({
          ...databases,
          ...asker,
          requestId: REQUEST_ID,
          now: NOW,
          random: (bytes) => randomBytes(bytes),
          log: ({ error }) => void logged.push(error),
        }),
      });
      return response.text();
    },
  );
  return { code: codeOf(answer), text: answer, changed, statements, logged };
}

function requestFor({ path, type }: Pick<Procedure, "path" | "type">, input: unknown): Request {
  const url = new URL(`https://etappe.example/api/trpc/${path}`);
  const body = JSON.stringify(input);
  if (type === "mutation") {
    return new Request(url, { method: "POST", body: body ?? null, headers: { "content-type": "application/json" } });
  }
  if (body !== undefined) url.searchParams.set("input", body);
  return new Request(url);
}

function codeOf(text: string): string {
  const answer = JSON.parse(text) as { error?: { data?: { code?: string } } };
  return answer.error ? String(answer.error.data?.code) : "OK";
}
