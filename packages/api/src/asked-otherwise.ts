/** Answers that a move to another version left to be confirmed, in the words under which they were given. */
import type { AnswerRow } from "@etappe/db/repositories/answers";
import { findContents } from "@etappe/db/repositories/framework-contents";
import { listUpgradedAnswers } from "@etappe/db/repositories/framework-upgrades";
import { ANSWER_KINDS } from "@etappe/domain/answer";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import { placeOf } from "@etappe/domain/scenario";
import * as z from "zod";
import { Words } from "./shapes.ts";
import { found, type Work } from "./trpc.ts";
import { questionLabel, SaidShape, saidShape } from "./upgrade-shape.ts";

export const AskedOtherwiseShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: z.string(),
  /** What the question was called then, and what was said. */
  was: Words,
  said: SaidShape,
});
export type AskedOtherwiseShape = z.infer<typeof AskedOtherwiseShape>;

/** What was said before the newest move of each answer that is still to be confirmed. */
export async function askedOtherwise(
  { scope }: Work,
  firmId: string,
  answers: readonly AnswerRow[],
): Promise<AskedOtherwiseShape[]> {
  const records = await listUpgradedAnswers(scope, firmId);
  const befores = new Map(records.flatMap(({ before }) => (before ? [[placeOf(before), before] as const] : [])));
  const open = answers.filter(({ toConfirm }) => toConfirm);
  const then = open.map((answer) => befores.get(placeOf(answer)) ?? answer);
  const versions = await findContents(
    scope,
    then.map(({ frameworkVersionId }) => frameworkVersionId),
  );
  return then.map((answer) => {
    const under = withTextsFilled(found(versions.get(answer.frameworkVersionId)));
    const { kind, item } = answer;
    return { kind, item, was: questionLabel(answer, under), said: saidShape(answer, under) };
  });
}
