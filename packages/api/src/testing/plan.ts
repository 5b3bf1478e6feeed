/**
 * What stands for each id in a procedure's input so that it works: found by trying, because a
 * field called "id" is now a new one and now that of an action, and new procedures should not
 * have to explain themselves.
 */
import { randomUUID } from "node:crypto";
import { fittingValue, inputFrom, LEFT_OUT, type Leaf, leavesOf } from "./input-from-schema.ts";
import { knownValues } from "./known-values.ts";
import type { Procedure } from "./procedures.ts";

/** Ids by kind: the table that they are from, or the people of one. */
export type Ids = ReadonlyMap<string, string>;

/** An id that nothing has yet. */
export const NEW = "new";

type Choice = string | typeof LEFT_OUT;

/** By the path of each id in the input. */
export type Plan = ReadonlyMap<string, Choice>;

/** What an input is filled with. */
export type Filling = {
  readonly ids: Ids;
  /** The hash of the session that asks. */
  readonly session: string | null;
  /** Without anything that may be left out: filters, facts, notes. */
  readonly bare?: boolean;
  /** By path: what stands there instead, fitting or not. */
  readonly instead?: ReadonlyMap<string, unknown>;
};

/** The first plan that works with these ids, or null. */
export async function findPlan(
  procedure: Procedure,
  filling: Filling,
  works: (input: unknown) => Promise<boolean>,
): Promise<Plan | null> {
  const { ids } = filling;
  const leaves = leavesOf(procedure.input).filter(({ isId }) => isId);
  const choices = leaves.map((leaf): Plan[] => {
    const kind = kindByName(leaf, ids);
    const options: readonly Choice[] = kind
      ? [kind]
      : leaf.optional
        ? [LEFT_OUT]
        : [NEW, ...byLikelihood(procedure, leaf, ids.keys())];
    return options.map((option) => new Map([[leaf.path, option]]));
  });
  const plan = await firstThat(combined(choices), (candidate) => works(inputAs(procedure, candidate, filling)));
  if (!plan) return null;

  let fullest = plan;
  for (const leaf of leaves.filter(({ path }) => plan.get(path) === LEFT_OUT)) {
    const fuller = [...ids.keys()].map((kind): Plan => new Map([...fullest, [leaf.path, kind]]));
    fullest = (await firstThat(fuller, (candidate) => works(inputAs(procedure, candidate, filling)))) ?? fullest;
  }
  return fullest;
}

/** The input of this plan with these ids; a kind of which there is none gets an id that nobody has. */
export function inputAs(procedure: Procedure, plan: Plan, filling: Filling): unknown {
  const { ids, session, bare = false, instead } = filling;
  return inputFrom(procedure.input, (leaf) => {
    if (instead?.has(leaf.path)) return instead.get(leaf.path);
    if (!leaf.isId)
      return bare && leaf.optional ? LEFT_OUT : fittingValue(leaf, knownValues(procedure.path, leaf, session));
    const kind = plan.get(leaf.path);
    return kind === LEFT_OUT ? LEFT_OUT : (ids.get(String(kind)) ?? randomUUID());
  });
}

/** "firmId" is one of the firms. */
function kindByName({ name }: Leaf, ids: Ids): string | undefined {
  const table = tableNamed(name);
  return name.endsWith("Id") && ids.has(table) ? table : undefined;
}

function tableNamed(field: string): string {
  return `${field.replace(/Id$/, "")}s`;
}

/**
 * Tables that the field ("placementId") or the procedure's name speaks of are tried before others:
 * trying all takes as long as there are tables.
 */
function byLikelihood({ path }: Procedure, { name }: Leaf, kinds: Iterable<string>): readonly string[] {
  const words = path.split(/[.]|(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ""));
  const likelihood = (kind: string) =>
    (kind.endsWith(`_${tableNamed(name)}`) ? 9 : 0) + words.filter((word) => kind.includes(word)).length;
  return [...kinds].sort((a, b) => likelihood(b) - likelihood(a));
}

function combined(choices: readonly (readonly Plan[])[]): readonly Plan[] {
  return choices.reduce<readonly Plan[]>(
    (plans, options) => plans.flatMap((plan) => options.map((option) => new Map<string, Choice>([...plan, ...option]))),
    [new Map()],
  );
}

async function firstThat(plans: readonly Plan[], works: (plan: Plan) => Promise<boolean>): Promise<Plan | null> {
  for (const plan of plans) if (await works(plan)) return plan;
  return null;
}
