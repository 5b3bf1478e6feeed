/** An action as it is proposed: everything filled in, so that one press is enough and each field can still be changed. */
import { addDays } from "@etappe/domain/calendar";
import { type Draft, nameOfAnswered, type Planning } from "../action/action-draft.ts";
import type { Capability } from "./capability-view.tsx";
import type { Stand } from "./gap.ts";

/** Time to find somebody and a date. */
const FIRST_WEEKS = 28;

/** For a gap: a template of the framework, in the venture that asks for the most, due when its effort could be done. */
export function proposalOf(
  template: Capability["templates"][number],
  stand: Stand,
  planning: Planning,
  title: string,
): Partial<Draft> {
  const { field, phase, effortDays } = template;
  const asking = planning.ventures.find(({ id }) => id === stand.because[0]?.ventureId);
  return {
    ...{ title, field, phase, effortDays, ventureId: asking?.id ?? null },
    dueOn: addDays(planning.today, FIRST_WEEKS + 2 * Math.ceil(effortDays)),
    answers: nameOfAnswered({ kind: "criterion", key: stand.criterion.key }),
  };
}

/** For a new requirement of a strategy: in its venture and that venture's phase. */
export function requirementProposal(
  { ventureId, requirement }: Pick<Capability["checks"][number], "ventureId" | "requirement">,
  planning: Planning,
  title: string,
): Partial<Draft> {
  const venture = planning.ventures.find(({ id }) => id === ventureId);
  return {
    ...{ title, ventureId, dueOn: addDays(planning.today, FIRST_WEEKS) },
    ...(venture ? { phase: venture.phase } : {}),
    answers: nameOfAnswered({ kind: "requirement", key: requirement.key }),
  };
}
