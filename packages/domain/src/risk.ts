/**
 * What makes a strategy dangerous for this firm (von Behr 2001, §4). A risk is not a
 * worse fit: a type may suit a firm very well and still be dangerous, and both are said.
 */
import * as z from "zod";
import { type Known, Measure, take } from "./measure.ts";
import { Key, Source, Text } from "./text.ts";

export const VENTURE_FACTS = ["longTermSupplyAgreement", "contactOnly"] as const;
export type VentureFact = (typeof VENTURE_FACTS)[number];

const Leaf = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("at-most"), measure: Measure, share: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal("at-least"), measure: Measure, share: z.number().min(0).max(1) }),
  /** Stated of a running venture that holds this strategy type. */
  z.strictObject({ kind: z.literal("venture-fact"), fact: z.enum(VENTURE_FACTS), is: z.boolean() }),
  /** The firm holds no other strategy type. */
  z.strictObject({ kind: z.literal("no-other-strategy") }),
  /** A form in active use or planned that produces abroad, or binds at least so much (1–5). */
  z.strictObject({ kind: z.literal("produces-abroad") }),
  z.strictObject({ kind: z.literal("commits-at-least"), resourceCommitment: z.int().min(1).max(5) }),
]);
type Leaf = z.infer<typeof Leaf>;

/** Holds when all of `all` and at least one of `any` (if there are any) hold. What is unknown does not hold. */
export const Risk = z.strictObject({
  key: Key,
  text: Text,
  source: Source,
  all: z.array(Leaf).default([]),
  any: z.array(Leaf).default([]),
});
export type Risk = z.infer<typeof Risk>;

/** How a firm stands towards one strategy type, as far as risks look at it. */
export type RiskSituation = {
  readonly known: Known;
  readonly otherStrategiesHeld: boolean;
  readonly ventureFacts: readonly { readonly [fact in VentureFact]?: boolean | undefined }[];
  readonly producesAbroad: boolean;
  /** The highest resource commitment (1–5) among active and planned forms; 0 without any. */
  readonly resourceCommitment: number;
};

/** The risks that hold in this situation, in the framework's order. */
export function risksIn(situation: RiskSituation, risks: readonly Risk[]): readonly Risk[] {
  return risks.filter(
    (risk) =>
      risk.all.every((leaf) => holds(leaf, situation)) &&
      (risk.any.length === 0 || risk.any.some((leaf) => holds(leaf, situation))),
  );
}

function holds(leaf: Leaf, situation: RiskSituation): boolean {
  switch (leaf.kind) {
    case "at-most": {
      const share = take(leaf.measure, situation.known);
      return share !== null && share <= leaf.share;
    }
    case "at-least": {
      const share = take(leaf.measure, situation.known);
      return share !== null && share >= leaf.share;
    }
    case "venture-fact":
      return situation.ventureFacts.some((facts) => facts[leaf.fact] === leaf.is);
    case "no-other-strategy":
      return !situation.otherStrategiesHeld;
    case "produces-abroad":
      return situation.producesAbroad;
    case "commits-at-least":
      return situation.resourceCommitment >= leaf.resourceCommitment;
  }
}
