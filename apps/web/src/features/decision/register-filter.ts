/** Which matters of the register are shown. A matter can be in several of these at once. */
import type { Decision, Register } from "./decision-draft.ts";
import { versionsOf } from "./decision-draft.ts";

export const REGISTER_FILTERS = ["all", "open", "settled", "due", "ground", "approval"] as const;
export type RegisterFilter = (typeof REGISTER_FILTERS)[number];

export type RegisterEntry = {
  readonly matter: Register["matters"][number];
  /** The one that stands first, then those before it. */
  readonly versions: readonly Decision[];
  readonly in: ReadonlySet<RegisterFilter>;
};

export function entriesOf(register: Register): readonly RegisterEntry[] {
  return register.matters.map((matter) => {
    const versions = versionsOf(matter.key, register.decisions);
    return { matter, versions, in: new Set(filtersOf(versions[0], register)) };
  });
}

function filtersOf(stands: Decision | undefined, register: Register): readonly RegisterFilter[] {
  if (!stands) return ["all", "open"];
  return [
    ...(["all", "settled"] as const),
    ...(isDue(stands, register) ? (["due"] as const) : []),
    ...(stands.ground.length > 0 ? (["ground"] as const) : []),
    ...(isApprovalOpen(stands, register) ? (["approval"] as const) : []),
  ];
}

/** Nobody looks again at what a closed venture has decided. */
export function isDue({ reviewBy }: Pick<Decision, "reviewBy">, { state, today }: Pick<Register, "state" | "today">) {
  return state === "running" && reviewBy < today;
}

/** The firm has not spoken yet, has objected, or has approved what is no longer so. */
function isApprovalOpen({ approval, stale }: Decision, { state }: Register): boolean {
  if (state === "closed") return false;
  return approval.state === "waiting" || approval.state === "objected" || stale.length > 0;
}

/** The filter in the address; everything for a word that is none. */
export function filterIn(word: string | readonly string[] | undefined): RegisterFilter | "log" {
  if (word === "log") return word;
  return REGISTER_FILTERS.find((filter) => filter === word) ?? "all";
}
