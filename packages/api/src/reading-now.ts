/** What was said under an earlier framework version of a mandate, held against the questions as they read now. */

import type { Engagement } from "@etappe/db/repositories/engagements";
import { findContents } from "@etappe/db/repositories/framework-contents";
import type { Scope } from "@etappe/db/scope";
import type { AnswerKind } from "@etappe/domain/answer";
import { askedOn, stillReads } from "@etappe/domain/upgrade-wording";
import { found } from "./trpc.ts";

type Said = { readonly kind: AnswerKind; readonly item: string; readonly frameworkVersionId: string };

/** Whether a question still reads as it did when this was said to it, on a scale of the same levels. */
export async function readingNow(scope: Scope, engagement: Engagement): Promise<(said: Said) => boolean> {
  const { frameworkVersionId: nowId, earlierVersionIds } = engagement;
  if (earlierVersionIds.length === 0) return () => true;
  const versions = await findContents(scope, [nowId, ...earlierVersionIds]);
  const now = found(versions.get(nowId));
  return (said) => {
    if (said.frameworkVersionId === nowId) return true;
    const then = versions.get(said.frameworkVersionId);
    return then !== undefined && stillReads(askedOn(then, said), askedOn(now, said));
  };
}
