/** What stands beside an answer: what it was before, under which words it was given, and how people see the item now. */
import type { Outputs } from "../../router-types.ts";
import { type ItemKey, keyOf, type Slot, said } from "./autosave.ts";

type Assessment = Outputs["assessments"]["show"];
export type RatedItem = Assessment["rated"][number];
export type LevelThen = Assessment["levelsThen"][number];

export type AskedOtherwise = Assessment["askedOtherwise"][number];

export type Surroundings = Pick<Assessment, "levelsThen" | "fromLastRound" | "rated" | "answers" | "askedOtherwise">;

export type Beside = {
  /** At the end of the last round; null: there was none, or it was not asked. */
  readonly before: LevelThen | null;
  /** Not looked at again since the round began. */
  readonly isFromLast: boolean;
  /** What was asked and said before the question read otherwise; null once somebody has confirmed it. */
  readonly askedOtherwise: AskedOtherwise | null;
  readonly rated: RatedItem | null;
};

export function besideOf(key: ItemKey, slot: Slot, around: Surroundings): Beside {
  const isIt = ({ kind, item }: Pick<LevelThen, "kind" | "item">) => keyOf(kind, item) === key;
  // Whatever was said since the page was loaded is of this round.
  const isUntouched = said(slot) === null && slot.saved.version === around.answers.find(isIt)?.version;
  return {
    before: around.levelsThen.find(isIt) ?? null,
    isFromLast: isUntouched && around.fromLastRound.some(isIt),
    askedOtherwise: (isUntouched && around.askedOtherwise.find(isIt)) || null,
    rated: around.rated.find(isIt) ?? null,
  };
}
