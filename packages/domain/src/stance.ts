/**
 * How actively or reactively a firm goes abroad (von Behr 2001, §1 and §3): impulses
 * that pull are chances taken, impulses that push are pressure answered.
 */
import type { Framework } from "./framework.ts";

export type StanceBand = "reactive" | "mixed" | "active";

/** Intensities by impulse key, on the impulse's own scale from 0. A missing key was not asked. */
export type Intensities = Readonly<Record<string, number>>;

/**
 * Stance = (Σ pull − Σ push) / (Σ pull + Σ push) over the answered impulses: −1 fully
 * reactive to 1 fully active, null when nothing was answered above 0.
 *
 * Intensities count as shares of their scale, so that scales of different length can stand
 * side by side; with one common scale this is the same number.
 */
export function stanceOf(shares: ReadonlyMap<string, number>, framework: Framework): number | null {
  let pull = 0;
  let push = 0;
  for (const impulse of framework.impulses) {
    const share = shares.get(impulse.key) ?? 0;
    if (impulse.character === "pull") pull += share;
    else push += share;
  }
  return pull + push === 0 ? null : (pull - push) / (pull + push);
}

/** The name of a stance from −1 to 1; the framework says where the bands begin. */
export function stanceBand(stance: number | null, framework: Framework): StanceBand | null {
  if (stance === null) return null;
  if (stance <= framework.stanceBands.reactiveUpTo) return "reactive";
  return stance >= framework.stanceBands.activeFrom ? "active" : "mixed";
}
