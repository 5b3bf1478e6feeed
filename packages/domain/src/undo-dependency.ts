/** What was made since an upgrade and would stand on nothing after its undo. */
import { type Framework, strategyTypes } from "./framework.ts";

/** Where the keys stand that a mandate's later work can rest on. */
const OFFERED = {
  strategies: strategyTypes,
  requirements: (framework) => strategyTypes(framework).flatMap(({ newRequirements }) => newRequirements),
  aspects: (framework) => strategyTypes(framework).flatMap(({ aspects }) => aspects),
  forms: ({ ladder }) => ladder.forms,
  matters: ({ matters }) => matters,
  fields: ({ capability }) => capability.fields,
  capabilityCriteria: ({ capability }) => capability.criteria,
  competences: ({ qualification }) => qualification.competences,
  roles: ({ qualification }) => qualification.roles,
  burdens: ({ qualification }) => qualification.burdens,
  burdenAnswers: ({ qualification }) => qualification.answers,
  cooperationFunctions: ({ cooperation }) => cooperation.functions,
  cooperationShares: ({ cooperation }) => cooperation.shares,
  productRelations: ({ cooperation }) => cooperation.productRelations,
  cooperationReasons: ({ cooperation }) => cooperation.reasons,
  benefits: ({ cooperation }) => cooperation.benefits,
  dangers: ({ cooperation }) => cooperation.dangers,
  safeguards: ({ cooperation }) => cooperation.safeguards,
  homePlantRoles: ({ homePlant }) => homePlant.roles,
  homePlantFunctions: ({ homePlant }) => homePlant.functions,
  triggers: ({ correction }) => correction.triggers,
  questioned: ({ correction }) => correction.questioned,
  outcomes: ({ correction }) => correction.outcomes,
} as const satisfies Record<string, (framework: Framework) => readonly { readonly key: string }[]>;

export type UsedList = keyof typeof OFFERED;
export const USED_LISTS = Object.keys(OFFERED) as readonly UsedList[];

/** Keys that were chosen, placed, decided or rated since an upgrade; lists that nothing is in may be left out. */
export type UsedSince = { readonly [list in UsedList]?: readonly string[] };

export type Dependency = { readonly list: UsedList; readonly key: string };

/**
 * What was made since on keys that only the newer version offers: an undo is refused while there is any ("depends-on").
 * A key that neither offers depends on neither.
 */
export function dependsOn(newer: Framework, older: Framework, used: UsedSince): readonly Dependency[] {
  return USED_LISTS.flatMap((list) => {
    const [now, then] = [keysOf(list, newer), keysOf(list, older)];
    const keys = [...new Set(used[list])].filter((key) => now.has(key) && !then.has(key));
    return keys.map((key) => ({ list, key }));
  });
}

function keysOf(list: UsedList, framework: Framework): ReadonlySet<string> {
  return new Set(OFFERED[list](framework).map(({ key }) => key));
}
