import type { Send } from "../assessment/answer-queue.ts";
import { type SavedAnswer, savedAnswerOf } from "../assessment/answer-value.ts";
import { placeOf } from "../assessment/autosave.ts";
import { lastingClient, tried } from "../assessment/send-answer.ts";
import type { Place } from "../assessment/waiting-room.ts";

/** A rating has no target and departs from nothing; in the queue it is an answer all the same. */
const PLAIN = { departure: "", target: null } as const;

/** Sends ratings of the place's round, in the name of the one who gave them. */
export function sendRatingTo({ tenant, firmId, userId, roundId = "" }: Place): Send<null> {
  const client = lastingClient(tenant);
  return (key, { level, notApplicable, note }, version) =>
    tried(async (options) => {
      const said = { firmId, roundId, ...placeOf(key), level, notApplicable, note, version, saidBy: userId };
      const { rating } = await client.ratings.give.mutate(said, options);
      return { answer: { ...rating, ...PLAIN }, evaluation: null };
    }, savedRatingOf);
}

export function savedRatingOf(rating: unknown): SavedAnswer | null {
  return typeof rating === "object" && rating !== null ? savedAnswerOf({ ...rating, ...PLAIN }) : null;
}
