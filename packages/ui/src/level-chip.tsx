import type { LevelChip } from "./level-grid-data.ts";
import { Lines } from "./picture.tsx";
import { wrapText } from "./text-metrics.ts";

export const CHIP_TEXT = 13;
const LINE = 16;
const PAD = 9;

export interface ChipText {
  /** Small, above: where the column is not drawn. */
  readonly over: readonly string[];
  readonly lines: readonly string[];
  /** Small, below. */
  readonly under: readonly string[];
}

export function chipText(chip: LevelChip, width: number, over = ""): ChipText {
  const inner = width - 10;
  return {
    over: wrapText(over, inner, 12),
    lines: wrapText(chip.label, inner, CHIP_TEXT),
    under: wrapText(chip.note ?? "", inner, 12),
  };
}

export function chipHeight({ over, lines, under }: ChipText): number {
  return 2 * PAD + over.length * 14 + lines.length * LINE + under.length * 14;
}

export interface ChipShapeProps {
  readonly chip: LevelChip;
  readonly text: ChipText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Active is filled, planned is dashed, left is empty and struck through: three shapes, then three colours. */
export function ChipShape({ chip, text, x, y, width }: ChipShapeProps) {
  const { fill, stroke, ink, soft } = LOOK[chip.state];
  const overHeight = text.over.length * 14;
  const first = y + PAD + overHeight + 12;
  return (
    <g>
      <rect
        x={x + 0.8}
        y={y + 0.8}
        width={width - 1.6}
        height={chipHeight(text) - 1.6}
        rx={5}
        fill={fill}
        stroke={stroke}
        strokeWidth={1.6}
        strokeDasharray={chip.state === "planned" ? "5 3" : undefined}
      />
      <Lines
        x={x + width / 2}
        y={y + PAD + 9}
        lines={text.over}
        size={12}
        lineHeight={14}
        anchor="middle"
        fill={soft}
      />
      <Lines
        x={x + width / 2}
        y={first}
        lines={text.lines}
        size={CHIP_TEXT}
        lineHeight={LINE}
        anchor="middle"
        weight={chip.state === "left" ? 400 : 600}
        fill={ink}
        isStruck={chip.state === "left"}
      />
      <Lines
        x={x + width / 2}
        y={first + text.lines.length * LINE - 2}
        lines={text.under}
        size={12}
        lineHeight={14}
        anchor="middle"
        fill={soft}
      />
    </g>
  );
}

const LOOK = {
  active: { fill: "var(--accent)", stroke: "var(--accent)", ink: "var(--paper)", soft: "var(--paper)" },
  planned: { fill: "var(--hue-2-soft)", stroke: "var(--hue-2)", ink: "var(--ink)", soft: "var(--soft)" },
  left: { fill: "none", stroke: "var(--edge)", ink: "var(--soft)", soft: "var(--soft)" },
} as const;

/** A small triangle before a warning; hollow when it is only pointed out. */
export function LeapSign({
  x,
  y,
  tone,
}: {
  readonly x: number;
  readonly y: number;
  readonly tone: "warning" | "notice";
}) {
  const ink = leapInk(tone);
  return (
    <path
      d={`M${x + 1} ${y}h9l-4.5 -8.5z`}
      fill={tone === "warning" ? ink : "none"}
      stroke={ink}
      strokeWidth={1.4}
      strokeLinejoin="round"
    />
  );
}

export function leapInk(tone: "warning" | "notice"): string {
  return tone === "warning" ? "var(--gap)" : "var(--warn)";
}

/** The samples for a legend. */
export function ChipSample({ state }: { readonly state: LevelChip["state"] }) {
  const { fill, stroke } = LOOK[state];
  return (
    <svg aria-hidden="true" width="26" height="14">
      <rect
        x="0.8"
        y="0.8"
        width="24.4"
        height="12.4"
        rx="3"
        fill={fill}
        stroke={stroke}
        strokeWidth={1.4}
        strokeDasharray={state === "planned" ? "4 2.5" : undefined}
      />
      {state === "left" ? <path d="M4 7h18" stroke="var(--soft)" /> : null}
    </svg>
  );
}
