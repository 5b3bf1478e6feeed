/** Which entries of the gap list are shown. */
import { KINDS } from "@etappe/domain/matrix";
import type { Outputs } from "../../router-types.ts";

export type Gaps = Outputs["qualification"]["gaps"];
export type GapEntry = Gaps["entries"][number];

/** `open`: something is missing or not known; `thin`: too few people can do it, or perhaps. */
export const GAP_SHOWS = ["open", "thin", "all"] as const;
export type GapShow = (typeof GAP_SHOWS)[number];

export type GapFilter = {
  readonly show: GapShow;
  /** Null: of every venture, of every kind. */
  readonly ventureId: string | null;
  readonly kind: (typeof KINDS)[number] | null;
};

export function filtered(gaps: Pick<Gaps, "entries" | "competences">, filter: GapFilter): readonly GapEntry[] {
  const { show, ventureId, kind } = filter;
  return gaps.entries.filter(
    (entry) =>
      isShown(entry, show) &&
      (ventureId === null || entry.ventureId === ventureId) &&
      (kind === null || competenceOfEntry(entry, gaps)?.kind === kind),
  );
}

export function isThin({ cover }: Pick<GapEntry, "cover">): boolean {
  return cover === "thin" || cover === "perhaps-thin";
}

function isShown(entry: GapEntry, show: GapShow): boolean {
  if (show === "all") return true;
  return isThin(entry) || (show === "open" && entry.gap !== 0);
}

/** The framework's competence of an entry, without its language. */
export function competenceOfEntry({ competence }: { readonly competence: string }, gaps: Pick<Gaps, "competences">) {
  const [key] = competence.split("/");
  return gaps.competences.find((each) => each.key === key);
}

export function scaleOfEntry(entry: { readonly competence: string }, gaps: Pick<Gaps, "competences" | "scales">) {
  const key = competenceOfEntry(entry, gaps)?.scale;
  return gaps.scales.find((scale) => scale.key === key);
}

type Words = string | readonly string[] | undefined;

/** The filter in the address; what is none there is left out. */
export function gapFilterIn(
  { show, venture, kind }: { readonly show?: Words; readonly venture?: Words; readonly kind?: Words },
  { ventures }: Pick<Gaps, "ventures">,
): GapFilter {
  return {
    show: GAP_SHOWS.find((each) => each === show) ?? "open",
    ventureId: ventures.find(({ id }) => id === venture)?.id ?? null,
    kind: KINDS.find((each) => each === kind) ?? null,
  };
}
