/**
 * How well a strategy type suits a firm, and why (von Behr 2001, §3 and §4). There is no
 * single best practice (fn12): every type is shown with its reasons and with how much is
 * known, several may be suggested, and below a certain basis there is no number at all.
 */
import { type Framework, type Indicator, type StrategyType, topOfScale } from "./framework.ts";
import { type Known, take } from "./measure.ts";

export type TraceEntry = {
  readonly indicator: string;
  readonly weight: number;
  /** 0–1 as it counts, that is after inversion; null when not known. */
  readonly value: number | null;
};

export type Fit = {
  readonly type: string;
  /** 0–100; null when not enough is known. */
  readonly fit: number | null;
  /** Known weight / all weight, 0–1. */
  readonly basis: number;
  readonly suggested: boolean;
  readonly trace: readonly TraceEntry[];
};

/** The fit of one strategy type. A type without indicators is never enough known. */
export function fitOf(type: StrategyType, known: Known, framework: Framework): Fit {
  const trace = type.indicators.map((indicator) => ({
    indicator: indicator.key,
    weight: indicator.weight,
    value: shareOf(indicator, known),
  }));
  const all = sum(trace.map(({ weight }) => weight));
  const knownWeight = sum(trace.map(({ weight, value }) => (value === null ? 0 : weight)));
  const basis = all === 0 ? 0 : knownWeight / all;
  const enough = knownWeight > 0 && basis >= framework.suggestion.basisFrom;
  const fit = enough ? (100 * sum(trace.map(({ weight, value }) => weight * (value ?? 0)))) / knownWeight : null;
  return { type: type.key, fit, basis, suggested: fit !== null && fit >= framework.suggestion.fitFrom, trace };
}

export type Lever = {
  readonly indicator: string;
  readonly item: { readonly kind: "impulse" | "criterion"; readonly key: string };
  /** The level now, on the item's scale; null when it was not asked. */
  readonly from: number | null;
  readonly to: number;
  readonly carries: "over" | "under";
};

/**
 * Which single answer, changed to which level, would carry the type over or under the
 * threshold. Per answer the smallest such change; an answer not asked yet counts as far
 * from every level, so its lowest deciding level is named.
 */
export function leversOf(type: StrategyType, known: Known, framework: Framework): readonly Lever[] {
  const before = fitOf(type, known, framework);
  return type.indicators.flatMap((indicator) => {
    const answer = answerOf(indicator, known, framework);
    if (!answer) return [];
    const to = levelsByDistance(answer).find((level) => {
      const after = fitOf(type, withAnswer(known, answer.item, level / answer.top), framework);
      return after.fit !== null && after.suggested !== before.suggested;
    });
    if (to === undefined) return [];
    const carries = before.suggested ? "under" : "over";
    return [{ indicator: indicator.key, item: answer.item, from: answer.level, to, carries }];
  });
}

function shareOf(indicator: Indicator, known: Known): number | null {
  const share = take(indicator.measure, known);
  if (share === null) return null;
  return indicator.inverted ? 1 - share : share;
}

type Answer = { item: Lever["item"]; level: number | null; top: number };

function answerOf({ measure }: Indicator, known: Known, framework: Framework): Answer | null {
  if (measure.kind === "impulse") {
    const impulse = framework.impulses.find(({ key }) => key === measure.impulse);
    const item = { kind: "impulse" as const, key: measure.impulse };
    return impulse ? answered(item, known.impulses.get(item.key), topOfScale(framework, impulse.scale)) : null;
  }
  if (measure.kind === "criterion") {
    const criterion = framework.criteria.find(({ key }) => key === measure.criterion);
    const item = { kind: "criterion" as const, key: measure.criterion };
    return criterion ? answered(item, known.criteria.get(item.key), topOfScale(framework, criterion.scale)) : null;
  }
  return null;
}

function answered(item: Answer["item"], share: number | undefined, top: number): Answer {
  return { item, level: share === undefined ? null : Math.round(share * top), top };
}

function levelsByDistance({ level, top }: Answer): number[] {
  const levels = Array.from({ length: top + 1 }, (_, index) => index);
  return level === null
    ? levels
    : levels.filter((other) => other !== level).sort((a, b) => Math.abs(a - level) - Math.abs(b - level));
}

function withAnswer(known: Known, item: Lever["item"], share: number): Known {
  return item.kind === "impulse"
    ? { ...known, impulses: new Map(known.impulses).set(item.key, share) }
    : { ...known, criteria: new Map(known.criteria).set(item.key, share) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
