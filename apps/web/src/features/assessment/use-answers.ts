"use client";
import { useMemo } from "react";
import type { Outputs } from "../../router-types.ts";
import type { Heard } from "./answer-queue.ts";
import { keyOf } from "./autosave.ts";
import { sendTo } from "./send-answer.ts";
import { useAnswerQueue } from "./use-answer-queue.ts";
import type { Place } from "./waiting-room.ts";

type FromHouse = Pick<Outputs["assessments"]["show"], "answers" | "evaluation">;

/** The answers about a firm, as the house has them and as this person is just changing them. */
export function useAnswers(place: Place, { answers, evaluation }: FromHouse) {
  const heard = useMemo(() => answers.map(heardOf), [answers]);
  return useAnswerQueue(place, { heard, evaluation }, sendTo);
}

function heardOf({ kind, item, ...answer }: FromHouse["answers"][number]): Heard {
  return { kind: "heard", key: keyOf(kind, item), answer };
}
