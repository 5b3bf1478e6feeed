"use client";
import { useMemo } from "react";
import type { Outputs } from "../../router-types.ts";
import { keyOf } from "../assessment/autosave.ts";
import { useAnswerQueue } from "../assessment/use-answer-queue.ts";
import type { Place } from "../assessment/waiting-room.ts";
import { savedRatingOf, sendRatingTo } from "./send-rating.ts";

type Own = Outputs["ratings"]["questions"]["own"];

/** A person's own ratings in a round, as the house has them and as they are just changing them. */
export function useRatings(place: Place, own: Own) {
  const heard = useMemo(
    () =>
      own.flatMap((rating) => {
        const answer = savedRatingOf(rating);
        return answer ? [{ kind: "heard" as const, key: keyOf(rating.kind, rating.item), answer }] : [];
      }),
    [own],
  );
  return useAnswerQueue(place, { heard, evaluation: null }, sendRatingTo);
}
