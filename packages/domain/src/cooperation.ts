/**
 * Work with a partner (von Behr 2001, §5(3)): it runs across all forms, at home too (fn35).
 * What it brings stands against what it risks, and what protects the firm is pointed out
 * where it is not known to be there.
 */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CountryCode } from "./country.ts";
import { type Framework, topOfScale } from "./framework.ts";
import { Key } from "./text.ts";

export const COOPERATION_STATES = ["sought", "agreed", "running", "in-conflict", "ended"] as const;
export type CooperationState = (typeof COOPERATION_STATES)[number];

export const PARTNER_LOCATIONS = ["foreign", "domestic"] as const;
export type PartnerLocation = (typeof PARTNER_LOCATIONS)[number];

/** Whether it is settled in writing what the partner may do with the firm's know-how. */
export const KNOW_HOW_AGREEMENTS = ["yes", "no", "unknown"] as const;
export type KnowHowAgreement = (typeof KNOW_HOW_AGREEMENTS)[number];

/** Levels on the scale of `framework.cooperation.scale` (0–4); a missing key was not rated. */
type Rated = Readonly<Record<string, number | undefined>>;

/** One cooperation as the model looks at it: keys of the framework's items, null where nobody knows. */
export type CooperationSituation = {
  readonly partner: string;
  readonly partnerLocation: PartnerLocation;
  readonly functions: readonly string[];
  readonly form: string | null;
  readonly share: string | null;
  readonly productRelation: string | null;
  readonly reason: string | null;
  readonly benefits: Rated;
  readonly dangers: Rated;
  readonly knowHowAgreement: KnowHowAgreement;
};

const ratings = z
  .array(z.strictObject({ item: Key, level: z.int().min(0).max(20) }))
  .max(60)
  .refine((rated) => new Set(rated.map(({ item }) => item)).size === rated.length, "rates an item twice");

const terms = {
  partner: z.string().trim().min(1).max(200),
  partnerLocation: z.enum(PARTNER_LOCATIONS),
  country: CountryCode.nullable(),
  functions: z.array(Key).max(20),
  form: Key.nullable(),
  share: Key,
  productRelation: Key.nullable(),
  reason: Key.nullable(),
  benefits: ratings,
  dangers: ratings,
  knowHowAgreement: z.enum(KNOW_HOW_AGREEMENTS),
  note: z.string().trim().max(2000).default(""),
};

/** `why` and `since` belong to the state that it starts in. */
export const StartCooperation = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ventureId: z.uuid(),
  ...terms,
  state: z.enum(COOPERATION_STATES),
  since: Day,
  why: z.string().trim().max(2000).default(""),
});
export type StartCooperation = z.infer<typeof StartCooperation>;

export const EditCooperation = z.strictObject({ id: z.uuid(), firmId: z.uuid(), version: z.int().min(1), ...terms });
export type EditCooperation = z.infer<typeof EditCooperation>;

/** `stateId` is the step on the cooperation's history, made up where it is said. */
export const MoveCooperation = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1),
  stateId: z.uuid(),
  to: z.enum(COOPERATION_STATES),
  since: Day,
  why: z.string().trim().min(1).max(2000),
});
export type MoveCooperation = z.infer<typeof MoveCooperation>;

/** Ratings as they are said, by item. */
export function ratedItems(ratings: StartCooperation["benefits"]): Record<string, number> {
  return Object.fromEntries(ratings.map(({ item, level }) => [item, level]));
}

/**
 * Balance = mean(benefits) − mean(dangers) over what is rated, on the scale of the ratings
 * (−4 to 4 where that is 0–4). Null while one side has no rating: half a balance is none (§5(3)).
 */
export function balanceOf({ benefits, dangers }: Pick<CooperationSituation, "benefits" | "dangers">): number | null {
  const [brings, risks] = [meanOf(benefits), meanOf(dangers)];
  return brings === null || risks === null ? null : brings - risks;
}

type Terms = Pick<CooperationSituation, "form" | "share" | "productRelation" | "knowHowAgreement">;

/**
 * The safeguards of the framework that are not known to be there, by key, in its order
 * (§5(3)). A partner whose products compete is safe in two ways, and both are pointed out:
 * another partner, or working together only where the two do not compete.
 */
export function missingSafeguards(cooperation: Terms, framework: Framework): string[] {
  return framework.cooperation.safeguards.map(({ key }) => key).filter((key) => LACKS[key]?.(cooperation) ?? false);
}

const LACKS: Readonly<Record<string, (cooperation: Terms) => boolean>> = {
  "majority-share": ({ form, share }) => form === "joint-venture" && share !== "majority",
  "complementary-partner": ({ productRelation }) => productRelation === null || productRelation === "competing",
  "outside-overlap": ({ productRelation }) => productRelation === "competing",
  "know-how-agreement": ({ knowHowAgreement }) => knowHowAgreement !== "yes",
};

export type CooperationFault =
  | { readonly because: "unknown-item"; readonly kind: string; readonly key: string }
  | { readonly because: "level-out-of-scale" };

type Said = Omit<EditCooperation, "id" | "firmId" | "version">;

/** What of a cooperation this framework does not know, or rates beyond its scale; null when all is well. */
export function faultInCooperation(said: Said, framework: Framework): CooperationFault | null {
  const { cooperation, ladder } = framework;
  const rated = [...said.benefits, ...said.dangers];
  const named: readonly (readonly [string, readonly (string | null)[], Listed])[] = [
    ["cooperation-function", said.functions, cooperation.functions],
    ["form", [said.form], ladder.forms],
    ["share", [said.share], cooperation.shares],
    ["product-relation", [said.productRelation], cooperation.productRelations],
    ["cooperation-reason", [said.reason], cooperation.reasons],
    ["benefit", said.benefits.map(({ item }) => item), cooperation.benefits],
    ["danger", said.dangers.map(({ item }) => item), cooperation.dangers],
  ];
  for (const [kind, keys, items] of named) {
    const unknown = keys.find((key) => key !== null && !items.some((item) => item.key === key));
    if (unknown) return { because: "unknown-item", kind, key: unknown };
  }
  const top = topOfScale(framework, cooperation.scale);
  return rated.some(({ level }) => level > top) ? { because: "level-out-of-scale" } : null;
}

type Listed = readonly { readonly key: string }[];

export type StateMove =
  | { readonly kind: "moved" }
  | {
      readonly kind: "refused";
      readonly because: "cooperation-ended" | "already-in-this-state" | "before-last-state" | "state-in-the-future";
    };

/**
 * Whether a cooperation that is in a state since a day can come into another one on a day.
 * It may fall out, be mended and even be sought anew; what has ended stays ended, and the
 * next one with this partner is another cooperation.
 */
export function moveState(
  now: { readonly state: CooperationState; readonly since: string },
  wanted: { readonly to: CooperationState; readonly since: string },
  today: string,
): StateMove {
  if (now.state === "ended") return { kind: "refused", because: "cooperation-ended" };
  if (now.state === wanted.to) return { kind: "refused", because: "already-in-this-state" };
  if (wanted.since < now.since) return { kind: "refused", because: "before-last-state" };
  if (wanted.since > today) return { kind: "refused", because: "state-in-the-future" };
  return { kind: "moved" };
}

function meanOf(rated: Rated): number | null {
  const levels = Object.values(rated).filter((level) => level !== undefined);
  return levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
