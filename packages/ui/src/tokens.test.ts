import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./styles.css", import.meta.url), "utf8");
const tokens = new Map(
  [
    ...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6})(?:[0-9a-f]{2})?,\s*(#[0-9a-f]{6})(?:[0-9a-f]{2})?\)/g),
  ].map(([, name, light, dark]) => [name, { light, dark }] as const),
);

const GROUNDS = ["paper", "card", "fill"];
const SOFT_GROUNDS = ["accent-soft", "hue-1-soft", "hue-2-soft", "hue-3-soft", "gap-soft", "warn-soft"];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  test("every ink can be read on every ground it is written on", () => {
    const inks = [
      "ink",
      "soft",
      "faint",
      "accent",
      "accent-deep",
      "hue-1",
      "hue-2",
      "hue-3",
      "gap",
      "gap-deep",
      "warn",
    ];
    expect(belowOn(inks, GROUNDS, 4.5)).toEqual([]);
    expect(belowOn(["ink", "soft"], SOFT_GROUNDS, 4.5)).toEqual([]);
  });

  test("a hue can be read on its own soft ground, and as the ground of paper-coloured letters", () => {
    for (const hue of ["accent", "hue-1", "hue-2", "hue-3", "gap", "warn"]) {
      expect(belowOn([hue], [`${hue}-soft`], 4.5)).toEqual([]);
    }
    expect(belowOn(["paper"], ["accent", "accent-deep", "gap", "gap-deep"], 4.5)).toEqual([]);
  });

  test("what draws a shape stands out from the ground and from an empty track", () => {
    const marks = ["ink", "soft", "accent", "hue-1", "hue-2", "hue-3", "gap", "warn"];
    expect(belowOn(marks, [...GROUNDS, "line"], 3)).toEqual([]);
    expect(belowOn(["edge"], GROUNDS, 3)).toEqual([]);
  });

  function belowOn(inks: readonly string[], grounds: readonly string[], least: number): readonly string[] {
    return inks.flatMap((ink) =>
      grounds
        .map((ground) => ({ ground, ratio: contrast(colour(ink, scheme), colour(ground, scheme)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ ground, ratio }) => `${ink} on ${ground}: ${ratio.toFixed(2)}`),
    );
  }
});

test("on paper, where grounds turn white, every ink keeps its contrast", () => {
  for (const ink of ["ink", "soft", "faint", "accent", "hue-1", "hue-2", "hue-3", "gap", "warn"]) {
    expect(contrast(colour(ink, "light"), "#ffffff")).toBeGreaterThanOrEqual(4.5);
  }
});

test("every colour has a utility, and every utility a colour", () => {
  const mapped = [...css.matchAll(/--color-([\w-]+):\s*var\(--([\w-]+)\)/g)].map(([, utility, token]) => {
    expect(utility).toBe(token);
    return token;
  });
  expect(mapped.toSorted()).toEqual([...tokens.keys()].toSorted());
});

function colour(name: string, scheme: "light" | "dark"): string {
  const found = tokens.get(name)?.[scheme];
  if (!found) throw new Error(`styles.css has no --${name}`);
  return found;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
