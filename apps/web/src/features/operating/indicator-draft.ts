/** An indicator while it is being written, and what is still wrong with it. */
import { type Direction, isWorse } from "@etappe/domain/indicator";
import * as z from "zod/mini";
import type { Indicator } from "./operating.ts";

export type NewIndicator = {
  readonly kind: "new";
  /** The strategy's new requirement that it is to watch. */
  readonly requirement: { readonly key: string; readonly label: string } | null;
};
export type IndicatorStart = NewIndicator | { readonly kind: "edit"; readonly indicator: Indicator };

export type IndicatorDraft = {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly origin: "goal" | "home-plant" | "other";
  readonly target: number | null;
  readonly watchFrom: number | null;
  readonly offFrom: number | null;
};

export function draftOf(start: IndicatorStart): IndicatorDraft {
  if (start.kind === "edit") {
    const { name, unit, direction, target, watchFrom, offFrom } = start.indicator;
    return { name, unit, direction, target, watchFrom, offFrom, origin: "other" };
  }
  const numbers = { target: null, watchFrom: null, offFrom: null };
  return { name: start.requirement?.label ?? "", unit: "", direction: "up", origin: "goal", ...numbers };
}

export type IndicatorFaults = {
  readonly name: boolean;
  readonly target: boolean;
  readonly watchFrom: "missing" | "order" | null;
  readonly offFrom: "missing" | "order" | null;
};

export function faultsOf({ name, direction, target, watchFrom, offFrom }: IndicatorDraft): IndicatorFaults {
  const judged = (value: number | null, before: number | null) => {
    if (value === null) return "missing";
    return before !== null && isWorse(before, value, direction) ? "order" : null;
  };
  return {
    name: name.trim() === "",
    target: target === null,
    watchFrom: judged(watchFrom, target),
    offFrom: judged(offFrom, watchFrom),
  };
}

/** What is to be saved, or null while something is missing or in the wrong order. */
export function measuredBy(draft: IndicatorDraft) {
  const { name, unit, direction, target, watchFrom, offFrom } = draft;
  if (target === null || watchFrom === null || offFrom === null) return null;
  if (Object.values(faultsOf(draft)).some(Boolean)) return null;
  return { name, unit, direction, target, watchFrom, offFrom };
}

const Saved = z.object({
  name: z.string(),
  unit: z.string(),
  direction: z.enum(["up", "down"]),
  target: z.number(),
  watchFrom: z.number(),
  offFrom: z.number(),
  version: z.number(),
});
export type SavedIndicator = z.infer<typeof Saved>;

/** The indicator as a colleague has left it, when that is why a change was refused. */
export function savedIndicator(current: unknown): SavedIndicator | null {
  const saved = Saved.safeParse(current);
  return saved.success ? saved.data : null;
}
