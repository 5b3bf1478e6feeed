/**
 * What a decision rests on (von Behr 2001, §3: what one phase decides limits what the next can). When the
 * matter underneath is decided differently later, the decision is not wrong, but it is to be looked at again.
 */
import { standing } from "./decision.ts";
import type { Matter } from "./framework.ts";

export type GroundDecision = {
  readonly id: string;
  readonly ventureId: string;
  readonly matter: string;
  readonly choice: string;
  /** yyyy-mm-dd */
  readonly decidedOn: string;
  readonly revises: string | null;
};

/** The matter underneath that was decided anew, by which decision and on which day. */
export type GroundChange = { readonly matter: string; readonly decisionId: string; readonly changedOn: string };

/**
 * Which standing decisions have lost their ground, by decision id; those that have not are missing.
 *
 * A decision's ground has changed when a matter that its own `restsOn`, in the same venture, was settled or
 * revised after it. A revision that keeps the choice is a confirmation: it gives the decision on it new ground,
 * and takes nobody else's away. What changed stands in the order in which the framework names it. `decisions` come in the order in which they were recorded, which decides
 * between two of one day.
 */
export function changedGround<D extends GroundDecision>(
  decisions: readonly D[],
  matters: readonly Pick<Matter, "key" | "restsOn">[],
): ReadonlyMap<string, readonly GroundChange[]> {
  const restsOn = new Map(matters.map((matter) => [matter.key, matter.restsOn]));
  const recorded = new Map(decisions.map((decision, order) => [decision.id, { decision, order }] as const));
  const stands = standing(decisions).flatMap(({ id }) => recorded.get(id) ?? []);
  return new Map(
    stands.flatMap((upper) => {
      const underneath = (restsOn.get(upper.decision.matter) ?? []).flatMap((matter) =>
        stands.filter(({ decision }) => decision.matter === matter && decision.ventureId === upper.decision.ventureId),
      );
      const changes = underneath.flatMap(({ decision: lower }) => {
        const since = chosenSince(lower.id, recorded);
        if (!since || !isLater(since, upper)) return [];
        return [{ matter: lower.matter, decisionId: since.decision.id, changedOn: since.decision.decidedOn }];
      });
      return changes.length === 0 ? [] : [[upper.decision.id, changes] as const];
    }),
  );
}

type Recorded<D> = { readonly decision: D; readonly order: number };

/** The first of the unbroken line of versions that all hold this choice. */
function chosenSince<D extends GroundDecision>(
  id: string,
  recorded: ReadonlyMap<string, Recorded<D>>,
): Recorded<D> | undefined {
  let since = recorded.get(id);
  const seen = new Set<string>();
  while (since?.decision.revises && !seen.has(since.decision.id)) {
    seen.add(since.decision.id);
    const before = recorded.get(since.decision.revises);
    if (before?.decision.choice !== since.decision.choice) break;
    since = before;
  }
  return since;
}

function isLater<D extends GroundDecision>(one: Recorded<D>, other: Recorded<D>): boolean {
  if (one.decision.decidedOn !== other.decision.decidedOn) return one.decision.decidedOn > other.decision.decidedOn;
  return one.order > other.order;
}
