/** What stands beside an answer: what it was in the last round, and how people see the item now. */
import type { Outputs } from "../../router-types.ts";
import { type ItemKey, keyOf, type Slot, said } from "./autosave.ts";

type Assessment = Outputs["assessments"]["show"];
export type RatedItem = Assessment["rated"][number];
export type LevelThen = Assessment["levelsThen"][number];

export type Surroundings = Pick<Assessment, "levelsThen" | "fromLastRound" | "rated" | "answers">;

export type Beside = {
  /** At the end of the last round; null: there was none, or it was not asked. */
  readonly before: LevelThen | null;
  /** Not looked at again since the round began. */
  readonly isFromLast: boolean;
  readonly rated: RatedItem | null;
};

export function besideOf(key: ItemKey, slot: Slot, around: Surroundings): Beside {
  const isIt = ({ kind, item }: Pick<LevelThen, "kind" | "item">) => keyOf(kind, item) === key;
  // Whatever was said since the page was loaded is of this round.
  const isUntouched = said(slot) === null && slot.saved.version === around.answers.find(isIt)?.version;
  return {
    before: around.levelsThen.find(isIt) ?? null,
    isFromLast: isUntouched && around.fromLastRound.some(isIt),
    rated: around.rated.find(isIt) ?? null,
  };
}
