/**
 * Where the demo plays: both of the product's roles, a clock that can be set back, and the
 * people who have signed in. Whoever acts does so through the same door as everybody else.
 */
import { randomBytes } from "node:crypto";
import type { Database } from "@etappe/db/database";
import { addDays, dayOf } from "@etappe/domain/calendar";
import { newId } from "@etappe/domain/id";
import { createCaller } from "../root.ts";
import { hashOfToken } from "../secret-token.ts";
import type { Door } from "../sign-in.ts";
import { PEOPLE, type PersonKey } from "./people.ts";

export type Caller = ReturnType<typeof createCaller>;

export type Stage = {
  readonly database: Database;
  readonly door: Door;
  /** The session tokens of those who have come in. */
  readonly sessions: Map<PersonKey, string>;
  /** The calendar day, so many days from today. */
  readonly day: (on: number) => string;
  readonly newId: (on: number) => string;
  /** The product as this person sees it, so many days from today. */
  readonly as: (person: PersonKey, on: number) => Caller;
};

export function openStage(database: Database, identity: Database, now: Date): Stage {
  const today = dayOf(now);
  const sessions = new Map<PersonKey, string>();
  const day = (on: number) => addDays(today, on);
  /** In the middle of a working day, whose date is the same everywhere in Europe. */
  const moment = (on: number) => (on === 0 ? now : new Date(`${day(on)}T10:00:00Z`));
  return {
    database,
    door: { identity, now, random: randomBytes, address: "demo" },
    sessions,
    day,
    newId: (on) => newId(moment(on), randomBytes),
    as: (person, on) => {
      const token = sessions.get(person);
      if (!token) throw new Error(`${person} has not come in yet`);
      return createCaller({
        database,
        identity,
        tokenHash: hashOfToken(token),
        slug: PEOPLE[person].tenant,
        requestId: "demo",
        now: moment(on),
        random: randomBytes,
        // The demo has no user to be spared the details: what went wrong goes up as it is.
        log: ({ error }) => {
          throw error;
        },
      });
    },
  };
}
