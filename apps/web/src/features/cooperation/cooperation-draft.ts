/** A cooperation as it is being written down, before it is one. */
import type {
  CooperationState,
  EditCooperation,
  KnowHowAgreement,
  PartnerLocation,
  StartCooperation,
} from "@etappe/domain/cooperation";
import * as z from "zod/mini";
import type { Outputs } from "../../router-types.ts";

export type Cooperations = Outputs["cooperations"]["list"];
export type Cooperation = Cooperations["cooperations"][number];
export type Terms = Cooperations["terms"];

/** By item; what nobody rated is missing. */
export type Ratings = Readonly<Record<string, number>>;

export type TermsDraft = {
  readonly partner: string;
  readonly partnerLocation: PartnerLocation;
  readonly country: string | null;
  readonly functions: readonly string[];
  readonly form: string | null;
  readonly share: string | null;
  readonly productRelation: string | null;
  readonly reason: string | null;
  readonly benefits: Ratings;
  readonly dangers: Ratings;
  readonly knowHowAgreement: KnowHowAgreement;
  readonly note: string;
};

/** What is said once, when a cooperation is taken on. */
export type BeginDraft = {
  readonly ventureId: string | null;
  readonly state: CooperationState;
  readonly since: string | null;
  readonly why: string;
};

export type Field = "partner" | "share" | "ventureId" | "since";

export const NEW_TERMS: TermsDraft = {
  ...{ partner: "", partnerLocation: "foreign", country: null, functions: [], form: null, share: null },
  ...{ productRelation: null, reason: null, benefits: {}, dangers: {}, knowHowAgreement: "unknown", note: "" },
};

export function termsOf(cooperation: Cooperation): TermsDraft {
  const { partner, partnerLocation, country, functions, form, share, productRelation, reason } = cooperation;
  const { knowHowAgreement, note } = cooperation;
  return {
    ...{ partner, partnerLocation, country, functions, form, share, productRelation, reason, knowHowAgreement, note },
    benefits: ratingsOf(cooperation.benefits),
    dangers: ratingsOf(cooperation.dangers),
  };
}

export function ratingsOf(rated: Cooperation["benefits"]): Ratings {
  return Object.fromEntries(rated.map(({ item, level }) => [item, level]));
}

/** With an item rated anew, or no longer. */
export function rate(ratings: Ratings, item: string, level: number | null): Ratings {
  const { [item]: _, ...others } = ratings;
  return level === null ? others : { ...others, [item]: level };
}

/** What is missing before this can be saved. */
export function missingIn(terms: TermsDraft, begin: BeginDraft | null): ReadonlySet<Field> {
  const missing: Field[] = [];
  if (terms.partner.trim() === "") missing.push("partner");
  if (terms.share === null) missing.push("share");
  if (begin !== null && begin.ventureId === null) missing.push("ventureId");
  if (begin !== null && begin.since === null) missing.push("since");
  return new Set(missing);
}

type SaidTerms = Omit<EditCooperation, "id" | "firmId" | "version">;

/** The terms as they are sent, once nothing is missing. A partner at home is in no country abroad. */
export function saidTerms({ functions, share, benefits, dangers, country, ...draft }: TermsDraft): SaidTerms {
  const ratings = (rated: Ratings) => Object.entries(rated).map(([item, level]) => ({ item, level }));
  return {
    ...draft,
    country: draft.partnerLocation === "foreign" ? country : null,
    functions: [...functions],
    share: share ?? "",
    benefits: ratings(benefits),
    dangers: ratings(dangers),
  };
}

export function saidBegin(begin: BeginDraft): Pick<StartCooperation, "ventureId" | "state" | "since" | "why"> {
  return { ...begin, ventureId: begin.ventureId ?? "", since: begin.since ?? "" };
}

const Saved = z.object({ partner: z.string(), version: z.number() });

/** The cooperation as a colleague has left it, when that is why a change was refused. */
export function savedCooperation(current: unknown) {
  const saved = Saved.safeParse(current);
  return saved.success ? saved.data : null;
}
