import { Lines, Picture } from "./picture.tsx";
import { anchorAt, linesThrough, spotOn } from "./radar-layout.ts";
import { wrapText } from "./text-metrics.ts";

export interface RadarAxis {
  readonly label: string;
  /** Shares of the axis, 0 to 1; null: unknown. */
  readonly now: number | null;
  readonly before: number | null;
  readonly target: number | null;
}

export interface RadarProps {
  readonly title: string;
  readonly desc?: string | undefined;
  /** Three to eight: with more of them nobody can follow the lines. */
  readonly axes: readonly RadarAxis[];
  /** How many equal steps an axis has. */
  readonly steps: number;
}

const RADIUS = 92;
const LABEL = 84;
const WIDTH = 2 * (RADIUS + LABEL + 12);
const HEIGHT = 2 * (RADIUS + 44);

/** Several measures around one middle: now as an area, before dotted, the target dashed. */
export function Radar({ title, desc, axes, steps }: RadarProps) {
  const rim = axes.map(() => 1);
  return (
    <Picture title={title} desc={desc} width={WIDTH} height={HEIGHT} className="h-auto w-full max-w-[440px]">
      <g transform={`translate(${WIDTH / 2} ${HEIGHT / 2})`}>
        {Array.from({ length: steps }, (_, step) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a ring is its number
            key={step}
            d={linesThrough(
              rim.map(() => (step + 1) / steps),
              RADIUS,
            ).join("")}
            fill="none"
            stroke={step + 1 === steps ? "var(--line-strong)" : "var(--line)"}
          />
        ))}
        {axes.map((axis, at) => (
          <Axis key={axis.label} label={axis.label} at={at} axes={axes.length} />
        ))}
        <Values shares={axes.map(({ now }) => now)} look="now" />
        <Values shares={axes.map(({ before }) => before)} look="before" />
        <Values shares={axes.map(({ target }) => target)} look="target" />
      </g>
    </Picture>
  );
}

function Axis({ label, at, axes }: { readonly label: string; readonly at: number; readonly axes: number }) {
  const end = spotOn(at, axes, 1, RADIUS);
  const spot = spotOn(at, axes, 1, RADIUS + 9);
  const anchor = anchorAt(spot);
  const lines = wrapText(label, anchor === "middle" ? 150 : LABEL, 12);
  const height = lines.length * 14;
  const top = anchor === "middle" ? (spot.y < 0 ? spot.y - height + 9 : spot.y + 9) : spot.y - height / 2 + 10;
  return (
    <>
      <line x2={end.x} y2={end.y} stroke="var(--line-strong)" />
      <Lines x={spot.x} y={top} lines={lines} size={12} lineHeight={14} anchor={anchor} />
    </>
  );
}

const LOOK = {
  now: { stroke: "var(--accent)", strokeWidth: 2 },
  before: { stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "1.5 3.5", strokeLinecap: "round" },
  target: { stroke: "var(--hue-2)", strokeWidth: 1.8, strokeDasharray: "7 4" },
} as const;

type Look = keyof typeof LOOK;

function Values({ shares, look }: { readonly shares: readonly (number | null)[]; readonly look: Look }) {
  const isArea = look === "now" && !shares.includes(null);
  return (
    <>
      {linesThrough(shares, RADIUS).map((line) => (
        <path
          key={line}
          d={line}
          fill={isArea ? "var(--accent-soft)" : "none"}
          fillOpacity={isArea ? 0.55 : undefined}
          {...LOOK[look]}
        />
      ))}
      {shares.map((share, at) => {
        if (share === null) return null;
        const { x, y } = spotOn(at, shares.length, share, RADIUS);
        // biome-ignore lint/suspicious/noArrayIndexKey: a value is that of its axis
        return <Mark key={at} x={x} y={y} look={look} />;
      })}
    </>
  );
}

function Mark({ x, y, look }: { readonly x: number; readonly y: number; readonly look: Look }) {
  switch (look) {
    case "now":
      return <circle cx={x} cy={y} r={4} fill="var(--accent)" stroke="var(--card)" />;
    case "before":
      return <circle cx={x} cy={y} r={3.5} fill="var(--card)" stroke="var(--ink)" strokeWidth={1.3} />;
    case "target":
      return <path d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} fill="var(--card)" stroke="var(--hue-2)" strokeWidth={1.6} />;
  }
}

/** The line and the mark of one set of values, for a legend. */
export function RadarSample({ look }: { readonly look: Look }) {
  return (
    <svg aria-hidden="true" width="30" height="14" className="shrink-0">
      <line x1="1" y1="7" x2="29" y2="7" {...LOOK[look]} />
      <Mark x={15} y={7} look={look} />
    </svg>
  );
}
