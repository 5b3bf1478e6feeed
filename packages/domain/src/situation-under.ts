/** What is known of a firm, as it would be known under another framework: to try one before anybody moves to it. */
import { ANSWER_KINDS, type AnswerKind, itemsOf } from "./answer.ts";
import type { FirmSituation } from "./evaluation.ts";
import type { Framework } from "./framework.ts";
import { levelUnder, scaleChange } from "./upgrade-rule.ts";

type Levels = Readonly<Record<string, number | "na" | undefined>>;

/**
 * The situation with each level stretched to the scale that `to` rates it on; where the scale is as long as before it
 * stays as it is. What `to` does not ask stays, and counts nowhere.
 */
export function situationUnder(situation: FirmSituation, from: Framework, to: Framework): FirmSituation {
  const given: Record<AnswerKind, Levels> = {
    impulse: situation.impulses,
    criterion: situation.criteria,
    capability: situation.capability,
  };
  const [impulses, criteria, capability] = ANSWER_KINDS.map((kind) => stretched(given[kind], kind, from, to));
  return { ...situation, impulses, criteria, capability } as FirmSituation;
}

function stretched(levels: Levels, kind: AnswerKind, from: Framework, to: Framework): Levels {
  const scaleIn = (framework: Framework, key: string) =>
    itemsOf(kind, framework).find((item) => item.key === key)?.scale;
  return Object.fromEntries(
    Object.entries(levels).map(([key, level]) => {
      const [was, is] = [scaleIn(from, key), scaleIn(to, key)];
      if (typeof level !== "number" || !was || !is) return [key, level];
      const change = scaleChange({ framework: from, scale: was }, { framework: to, scale: is });
      return [key, change ? (levelUnder("proportional", level, change) ?? undefined) : level];
    }),
  );
}
