/**
 * The one building block under every procedure. A procedure declares who may (a
 * capability), what goes in and what comes out, both strictly; the rest happens here: the
 * transaction is opened as the actor, the lookup is the permission check, and no error
 * carries more than a code and the number of the request.
 */

import type { Database } from "@etappe/db/database";
import { findSession } from "@etappe/db/identity/sessions";
import { type Actor, inScope, type Scope } from "@etappe/db/scope";
import { type Capability, can } from "@etappe/domain/access";
import { dayOf } from "@etappe/domain/calendar";
import { newId } from "@etappe/domain/id";
import { initTRPC, TRPCError } from "@trpc/server";

export type Context = {
  readonly database: Database;
  /** The same database as the role that signs people in: for what belongs to a person and to no tenant. */
  readonly identity: Database;
  /** SHA-256 of the session token, or null when nobody is signed in. */
  readonly tokenHash: string | null;
  /** The tenant in the address. */
  readonly slug: string;
  readonly requestId: string;
  /** The moment of this request. */
  readonly now: Date;
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array;
  readonly log: (event: { readonly requestId: string; readonly path: string; readonly error: unknown }) => void;
};

export type Meta = { readonly capability: Capability };

/** What a use case works with. */
export type Work = {
  readonly scope: Scope;
  readonly actor: Actor;
  readonly now: Date;
  /** The calendar day, yyyy-mm-dd. */
  readonly today: string;
  readonly newId: () => string;
};

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => ({
      code: shape.code,
      message: error.code,
      data: {
        code: error.code,
        httpStatus: shape.data.httpStatus,
        requestId: ctx?.requestId ?? null,
        refusal: error.cause instanceof Refusal ? error.cause.said : null,
        fields: error.code === "BAD_REQUEST" ? fieldsOf(error.cause) : [],
      },
    }),
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** A refusal that a person should read: which rule said no, and what they can work on with it. */
export type Said = { readonly because: string } & Readonly<Record<string, unknown>>;

class Refusal extends Error {
  readonly said: Said;
  constructor(said: Said) {
    super(said.because);
    this.said = said;
  }
}

/** Refuses for a reason of the model or because somebody else was faster; `said` reaches the screen. */
export function refuse(code: "CONFLICT" | "PRECONDITION_FAILED", said: Said): never {
  throw new TRPCError({ code, cause: new Refusal(said) });
}

/** What you may not see does not exist. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new TRPCError({ code: "NOT_FOUND" });
  return row;
}

/** A procedure for whoever has this capability, in a transaction that is theirs. */
export const allowed = (capability: Capability) =>
  t.procedure.meta({ capability }).use(async ({ ctx, next, path }) => {
    const { database, now, tokenHash, slug } = ctx;
    try {
      return await inScope(database, { tokenHash, slug }, async (opening) => {
        if (opening.kind === "nobody") throw new TRPCError({ code: "UNAUTHORIZED" });
        if (opening.kind === "stranger") throw new TRPCError({ code: "NOT_FOUND" });
        const { scope, actor } = opening;
        if (!can(actor, capability)) throw new TRPCError({ code: "FORBIDDEN" });
        const work: Work = { scope, actor, now, today: dayOf(now), newId: () => newId(now, ctx.random) };
        const result = await next({ ctx: { ...work, database: undefined, identity: undefined, tokenHash: undefined } });
        if (!result.ok) throw result.error; // rolls the transaction back
        return result;
      });
    } catch (error) {
      throw presentable(error, () => ctx.log({ requestId: ctx.requestId, path, error }));
    }
  });

/**
 * A procedure for whoever is signed in, about themselves: their sessions, their language,
 * their places. It knows no tenant, and what it does goes through the sign-in role.
 */
export const signedIn = t.procedure.meta({ capability: "account:edit" }).use(async ({ ctx, next, path }) => {
  const { identity, tokenHash } = ctx;
  try {
    const person = tokenHash === null ? null : await findSession(identity, tokenHash);
    if (!person || tokenHash === null) throw new TRPCError({ code: "UNAUTHORIZED" });
    const result = await next({ ctx: { person, tokenHash, database: undefined } });
    if (!result.ok) throw result.error;
    return result;
  } catch (error) {
    throw presentable(error, () => ctx.log({ requestId: ctx.requestId, path, error }));
  }
});

/** A number or a day out of range, a character that no text holds: what a schema lets through and a column does not. */
const UNFIT_VALUES = ["22003", "22007", "22008", "22021", "22P02", "22P05"];

/** A row that is not there, and one that is already there, look alike whoever's they are. */
function presentable(error: unknown, log: () => void): TRPCError {
  const code = databaseCode(error);
  if (code === "23503" || code === "42501") return new TRPCError({ code: "NOT_FOUND" });
  if (code === "23505" || code === "40001" || code === "40P01") return new TRPCError({ code: "CONFLICT" });
  if (code !== null && UNFIT_VALUES.includes(code)) return new TRPCError({ code: "BAD_REQUEST" });
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return error;
  log();
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR" });
}

function databaseCode(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && /^[0-9A-Z]{5}$/.test(cause.code)) return cause.code;
  }
  return null;
}

/** The places of an input that are wrong, without what was written there. */
function fieldsOf(cause: unknown): string[] {
  if (!(cause instanceof Error) || !("issues" in cause) || !Array.isArray(cause.issues)) return [];
  return cause.issues.map((issue: { path?: PropertyKey[] }) => (issue.path ?? []).map(String).join("."));
}
