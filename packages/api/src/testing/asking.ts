/** Asking a procedure as somebody, and first of all so that it works. */
import { randomUUID } from "node:crypto";
import type { Rehearsal } from "@etappe/db/testing-rehearsal";
import { can } from "@etappe/domain/access";
import { ABOUT_ONESELF, type Answer, ask } from "./ask.ts";
import type { Actor } from "./matrix.ts";
import { type Filling, findPlan, type Ids, inputAs, NEW, type Plan } from "./plan.ts";
import type { Procedure } from "./procedures.ts";

export type Found = {
  /** Somebody for whom it works. */
  readonly actor: Actor;
  readonly plan: Plan;
  /** The table in which a new id would stand, where the procedure makes a row. */
  readonly tableOfNew: string | undefined;
};

/** How a procedure works for somebody who may: so that no refusal in a test is one for another reason. */
export async function findWay(rehearsal: Rehearsal, actors: readonly Actor[], procedure: Procedure): Promise<Found> {
  for (const actor of actors) {
    if (!actor.own || !isAllowed(procedure, actor)) continue;
    const works = async (input: unknown) => (await askAs(rehearsal, actor, procedure, input)).code === "OK";
    const plan = await findPlan(procedure, fillingOf(actor, actor.own), works);
    if (!plan) continue;
    const newId = randomUUID();
    const input = inputAs(procedure, plan, fillingOf(actor, new Map([...actor.own, [NEW, newId]])));
    const { changed } = await askAs(rehearsal, actor, procedure, input);
    return { actor, plan, tableOfNew: changed.find(({ key }) => key.endsWith(newId))?.table };
  }
  throw new Error(`${procedure.path} works for nobody: give it values that fit in known-values.ts`);
}

export function isAllowed(procedure: Procedure, { person, isPlaced }: Actor): boolean {
  if (person === null) return false;
  return ABOUT_ONESELF.includes(procedure.path) || (isPlaced && can(person, procedure.capability));
}

export function askAs(
  rehearsal: Rehearsal,
  { person, slug }: Actor,
  procedure: Procedure,
  input: unknown,
): Promise<Answer> {
  return ask(rehearsal, { tokenHash: person?.tokenHash ?? null, slug }, procedure, input);
}

export function fillingOf({ person }: Actor, ids: Ids): Filling {
  return { ids, session: person?.tokenHash ?? null };
}
