/**
 * The gate out of a phase (von Behr 2001, §3): the required matters are settled and enough
 * is known. It informs and never locks. A consultant may pass a gate that is not met with a
 * written reason, and that stays visible as a debt.
 */
import type { Framework } from "./framework.ts";
import { nextPhase, type Phase } from "./phase.ts";

export type Missing =
  | { readonly kind: "matter"; readonly matter: string }
  | { readonly kind: "coverage"; readonly dimension: string; readonly answered: number; readonly applicable: number }
  /** A heavy burden on people that nothing in force answers, and what the works council objects to, by id (§A). */
  | { readonly kind: "burden"; readonly burden: string }
  | { readonly kind: "objection"; readonly objection: string };

/** What is open with the people of a venture: its open burdens and the objections that stand, by id. */
export type OpenWithPeople = { readonly burdens: readonly string[]; readonly objections: readonly string[] };

export type Gate =
  | { readonly kind: "no-gate" }
  | { readonly kind: "met"; readonly to: Phase }
  | { readonly kind: "not-met"; readonly to: Phase; readonly missing: readonly Missing[] };

/** Coverage per dimension: how many of its applicable criteria are answered. */
export type Coverages = Readonly<Record<string, { readonly answered: number; readonly applicable: number }>>;

/**
 * What the gate out of `phase` finds. `settled` are the keys of the matters with a standing decision. What is open with
 * the people counts at the gate to operating (§A).
 */
export function gateOutOf(
  phase: Phase,
  settled: ReadonlySet<string>,
  coverages: Coverages,
  framework: Framework,
  people: OpenWithPeople,
): Gate {
  const to = nextPhase(phase);
  if (!to) return { kind: "no-gate" };
  const missing = [
    ...missingMatters(phase, settled, framework),
    ...missingCoverage(phase, coverages, framework),
    ...(to === "operating" ? openPoints(people) : []),
  ];
  return missing.length === 0 ? { kind: "met", to } : { kind: "not-met", to, missing };
}

/** One missing thing as a word for records: `matter:goals`, `coverage:resources`, `burden:<id>`, `objection:<id>`. */
export function nameOf(missing: Missing): string {
  switch (missing.kind) {
    case "matter":
      return `matter:${missing.matter}`;
    case "coverage":
      return `coverage:${missing.dimension}`;
    case "burden":
      return `burden:${missing.burden}`;
    case "objection":
      return `objection:${missing.objection}`;
  }
}

/** The things once missing at a passed gate that are missing still: the debt that the roadmap carries. */
export function debtLeft(
  missingThen: readonly string[],
  settled: ReadonlySet<string>,
  coverages: Coverages,
  minCoverage: number,
  people: OpenWithPeople,
) {
  return missingThen.filter((name) => {
    const [kind, key = ""] = name.split(":");
    if (kind === "matter") return !settled.has(key);
    if (kind === "burden") return people.burdens.includes(key);
    if (kind === "objection") return people.objections.includes(key);
    const coverage = coverages[key];
    return !coverage || !isCovered(coverage, minCoverage);
  });
}

function openPoints({ burdens, objections }: OpenWithPeople): Missing[] {
  return [
    ...burdens.map((burden) => ({ kind: "burden" as const, burden })),
    ...objections.map((objection) => ({ kind: "objection" as const, objection })),
  ];
}

function missingMatters(phase: Phase, settled: ReadonlySet<string>, framework: Framework): Missing[] {
  return framework.matters
    .filter((matter) => matter.phase === phase && matter.required && !settled.has(matter.key))
    .map((matter) => ({ kind: "matter", matter: matter.key }));
}

function missingCoverage(phase: Phase, coverages: Coverages, framework: Framework): Missing[] {
  const gate = framework.gates.find(({ from }) => from === phase);
  if (!gate) return [];
  return gate.dimensions.flatMap((dimension) => {
    const coverage = coverages[dimension] ?? { answered: 0, applicable: 0 };
    return isCovered(coverage, gate.minCoverage) ? [] : [{ kind: "coverage" as const, dimension, ...coverage }];
  });
}

/** Where nothing applies there is nothing to answer. */
function isCovered({ answered, applicable }: Coverages[string], minCoverage: number): boolean {
  return applicable === 0 || answered / applicable >= minCoverage;
}
