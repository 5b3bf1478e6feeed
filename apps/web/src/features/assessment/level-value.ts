import type { LevelValue } from "@etappe/ui/level-keys";
import type { AnswerValue } from "./answer-value.ts";

/** The slider knows one value where an answer has two fields. */
export function levelOf({ level, notApplicable }: AnswerValue): LevelValue {
  return notApplicable ? "not-applicable" : level;
}

export function withLevel(value: AnswerValue, level: LevelValue): AnswerValue {
  return level === "not-applicable"
    ? { ...value, level: null, notApplicable: true }
    : { ...value, level, notApplicable: false };
}

/** Somebody was asked and said something: a level, 0 included, or that it does not apply. */
export function isAnswered({ level, notApplicable }: Pick<AnswerValue, "level" | "notApplicable">): boolean {
  return level !== null || notApplicable;
}
