/**
 * Three hues that mean the same thing wherever they stand. What they mean is said by the
 * caller, in words beside them: a hue never stands alone.
 */
export type Hue = 1 | 2 | 3;

export const HUE_TEXT: Readonly<Record<Hue, string>> = { 1: "text-hue-1", 2: "text-hue-2", 3: "text-hue-3" };

export const HUE_SOFT: Readonly<Record<Hue, string>> = {
  1: "bg-hue-1-soft",
  2: "bg-hue-2-soft",
  3: "bg-hue-3-soft",
};

/** Hues and the other inks of a picture, as values of `fill` and `stroke`. */
export type Tone = Hue | "accent" | "neutral" | "gap";

const INK: Readonly<Record<Tone, string>> = {
  1: "var(--hue-1)",
  2: "var(--hue-2)",
  3: "var(--hue-3)",
  accent: "var(--accent)",
  neutral: "var(--soft)",
  gap: "var(--gap)",
};

const WASH: Readonly<Record<Tone, string>> = {
  1: "var(--hue-1-soft)",
  2: "var(--hue-2-soft)",
  3: "var(--hue-3-soft)",
  accent: "var(--accent-soft)",
  neutral: "var(--fill)",
  gap: "var(--gap-soft)",
};

export function inkOf(tone: Tone): string {
  return INK[tone];
}

export function washOf(tone: Tone): string {
  return WASH[tone];
}
