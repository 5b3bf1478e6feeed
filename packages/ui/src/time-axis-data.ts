import type { Tone } from "./hue.ts";
import type { Day } from "./time-scale.ts";

interface Shown {
  readonly id: string;
  readonly tone: Tone;
  /** Written beside the mark. The row's own label need not be repeated. */
  readonly label?: string | undefined;
  /** Marked with a triangle, and its label with weight: not by colour alone. */
  readonly isLate?: boolean | undefined;
}

/** Something that lasts. */
export interface TimeBar extends Shown {
  readonly kind: "bar";
  readonly from: Day;
  readonly to: Day;
  /** Done or running, not begun yet, or uncertain. */
  readonly fill: "solid" | "outline" | "hatched";
}

/** Something that happens on a day. */
export interface TimePoint extends Shown {
  readonly kind: "dot" | "diamond" | "ring";
  readonly at: Day;
}

export type TimeItem = TimeBar | TimePoint;

export interface TimeRow {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** Rows of one lane stand together under its name. Give them one after the other. */
  readonly lane?: string | undefined;
  readonly items: readonly TimeItem[];
}

export interface TimeAxisProps {
  readonly title: string;
  readonly desc?: string | undefined;
  readonly from: Day;
  readonly to: Day;
  readonly today?: { readonly at: Day; readonly label: string } | undefined;
  readonly rows: readonly TimeRow[];
  /** In which language the months are written. */
  readonly locale: string;
}
