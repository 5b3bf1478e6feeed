import { Picture } from "./picture.tsx";
import { layTrend, type Plot, type TrendLimit, type TrendPoint } from "./trend-line-layout.ts";

export interface TrendLineProps {
  readonly title: string;
  readonly desc: string;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly limits: readonly TrendLimit[];
  /** The last value as it is written. */
  readonly lastValue: string;
  /** The first and the last day as they are written. */
  readonly days: { readonly first: string; readonly last: string };
}

const WIDTH = 300;
const HEIGHT = 132;
const PLOT: Plot = { left: 10, right: 190, top: 22, bottom: 104 };
const INK = { good: "var(--accent)", warning: "var(--warn)", bad: "var(--gap)" };
const DASH = { target: undefined, warning: "5 3", bad: "2 2.5" };
const LIMIT_INK = { target: "var(--edge)", warning: "var(--warn)", bad: "var(--gap)" };

/** Values over time between their limits. What a value means is said by its shape: ● good, ▲ to be watched, ■ bad. */
export function TrendLine({ title, desc, points, limits, lastValue, days }: TrendLineProps) {
  const layout = layTrend(points, limits, PLOT);
  const line = layout.points.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
  const last = layout.points.at(-1);
  return (
    <Picture title={title} desc={desc} width={WIDTH} height={HEIGHT}>
      {layout.limits.map(({ kind, label, y, labelY }) => (
        <g key={kind}>
          <line
            x1={PLOT.left - 6}
            x2={PLOT.right + 8}
            y1={round(y)}
            y2={round(y)}
            stroke={LIMIT_INK[kind]}
            strokeDasharray={DASH[kind]}
          />
          <line
            x1={PLOT.right + 8}
            x2={PLOT.right + 16}
            y1={round(y)}
            y2={round(labelY)}
            stroke={LIMIT_INK[kind]}
            strokeWidth="0.75"
          />
          <text x={PLOT.right + 19} y={round(labelY) + 4} fontSize="12" fill="var(--soft)">
            {label}
          </text>
        </g>
      ))}
      {layout.points.length > 1 ? (
        <polyline points={line} fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeLinejoin="round" />
      ) : null}
      {layout.points.map(({ id, x, y, mark }) => (
        <Mark key={id} x={round(x)} y={round(y)} mark={mark} />
      ))}
      {last ? (
        <text
          x={round(last.x)}
          y={round(last.y) - 10}
          fontSize="13"
          fontWeight="600"
          textAnchor={last.x > PLOT.right - 30 ? "end" : "middle"}
          fill="var(--ink)"
          stroke="var(--card)"
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {lastValue}
        </text>
      ) : null}
      <text x={PLOT.left - 6} y={HEIGHT - 6} fontSize="12" fill="var(--soft)">
        {days.first}
      </text>
      {layout.first === layout.last ? null : (
        <text x={PLOT.right + 8} y={HEIGHT - 6} fontSize="12" textAnchor="end" fill="var(--soft)">
          {days.last}
        </text>
      )}
    </Picture>
  );
}

function Mark({ x, y, mark }: { readonly x: number; readonly y: number; readonly mark: TrendPoint["mark"] }) {
  const look = { fill: INK[mark], stroke: "var(--card)", strokeWidth: 1.25 };
  if (mark === "good") return <circle cx={x} cy={y} r="4" {...look} />;
  if (mark === "bad") return <rect x={x - 4} y={y - 4} width="8" height="8" {...look} />;
  return <path d={`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`} {...look} />;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
