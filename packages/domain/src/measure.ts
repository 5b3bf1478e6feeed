/**
 * One thing that can be measured of a firm, as a share from 0 to 1. Strategy fits and
 * risk flags are built from these, so that a framework is data and not code.
 *
 * The facts a rule may look at are listed here, and the number of employees and the
 * turnover are not among them: size gates nothing (§1), and a framework that tries
 * does not parse.
 */
import * as z from "zod";
import { referenceTo } from "./part-kind.ts";

export const NUMBER_FACTS = ["exportQuota", "topCustomersShare", "reachedLevel", "formsInUse"] as const;
export const WORD_FACTS = ["sector", "productionType", "supplierRole", "ownership", "marketPosition"] as const;

export const Measure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("impulse"), impulse: referenceTo("impulse") }),
  z.strictObject({ kind: z.literal("criterion"), criterion: referenceTo("criterion") }),
  /** 1 when the fact is one of the values (for a fact with several values: when any of them is). */
  z.strictObject({
    kind: z.literal("fact-in"),
    fact: z.enum(WORD_FACTS),
    values: z.array(z.string().min(1).max(100)).min(1).max(100),
  }),
  /** 1 from `from` to `to`, both included; 0 outside. */
  z.strictObject({ kind: z.literal("fact-between"), fact: z.enum(NUMBER_FACTS), from: z.number(), to: z.number() }),
  /** 0 at `from`, 1 at `to`, a straight line between, flat outside. */
  z.strictObject({ kind: z.literal("fact-linear"), fact: z.enum(NUMBER_FACTS), from: z.number(), to: z.number() }),
]);
export type Measure = z.infer<typeof Measure>;

export type NumberFacts = { readonly [fact in (typeof NUMBER_FACTS)[number]]?: number | undefined };
export type WordFacts = { readonly [fact in (typeof WORD_FACTS)[number]]?: readonly string[] | undefined };

/** What is known of a firm: levels as shares of their scale (0–1), facts as they are. Missing is unknown. */
export type Known = {
  readonly impulses: ReadonlyMap<string, number>;
  readonly criteria: ReadonlyMap<string, number>;
  readonly numbers: NumberFacts;
  readonly words: WordFacts;
};

/** The measured share, 0 to 1, or null when the firm was not asked. */
export function take(measure: Measure, known: Known): number | null {
  switch (measure.kind) {
    case "impulse":
      return known.impulses.get(measure.impulse) ?? null;
    case "criterion":
      return known.criteria.get(measure.criterion) ?? null;
    case "fact-in": {
      const values = known.words[measure.fact];
      return values ? asShare(values.some((value) => measure.values.includes(value))) : null;
    }
    case "fact-between": {
      const value = known.numbers[measure.fact];
      return value === undefined ? null : asShare(value >= measure.from && value <= measure.to);
    }
    case "fact-linear": {
      const value = known.numbers[measure.fact];
      return value === undefined ? null : clamp((value - measure.from) / (measure.to - measure.from));
    }
  }
}

function asShare(holds: boolean): number {
  return holds ? 1 : 0;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
