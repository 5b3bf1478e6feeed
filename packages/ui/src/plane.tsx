import { type Box, meets, within } from "./box.ts";
import { Lines, Picture } from "./picture.tsx";
import { textWidth, wrapText } from "./text-metrics.ts";

export interface PlanePoint {
  /** 0–100 on both axes. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface PlaneProps {
  readonly title: string;
  readonly desc?: string | undefined;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly point: PlanePoint | null;
  /** Where it stood before: hollow, with a dotted way to here. */
  readonly previous?: { readonly x: number; readonly y: number } | null | undefined;
  /** Stands in the middle while there is no point. */
  readonly nullText: string;
  /** What the four corners mean: top start, top end, bottom start, bottom end. */
  readonly quadrants?: readonly [string, string, string, string] | undefined;
}

const SIDE = 256;
const LEFT = 44;
const TOP = 8;
const WIDTH = LEFT + SIDE + 6;
const HEIGHT = TOP + SIDE + 44;

/** Where something stands between two measures from 0 to 100. */
export function Plane({ title, desc, xLabel, yLabel, point, previous, nullText, quadrants }: PlaneProps) {
  const x = (value: number) => LEFT + (clamped(value) / 100) * SIDE;
  const y = (value: number) => TOP + SIDE - (clamped(value) / 100) * SIDE;
  const corners = (quadrants ?? []).map(cornerText);
  const here: Spot = point ? [x(point.x), y(point.y)] : [0, 0];
  const before: Spot | null = previous ? [x(previous.x), y(previous.y)] : null;
  return (
    <Picture title={title} desc={desc} width={WIDTH} height={HEIGHT} className="h-auto w-full max-w-[400px]">
      <rect x={LEFT} y={TOP} width={SIDE} height={SIDE} fill="var(--card)" stroke="var(--line-strong)" />
      <path d={`M${x(50)} ${TOP}v${SIDE}M${LEFT} ${y(50)}h${SIDE}`} stroke="var(--line-strong)" />
      {corners.map((corner) => (
        <Lines
          key={`${corner.x} ${corner.y}`}
          x={corner.x}
          y={corner.y}
          lines={corner.lines}
          size={12}
          lineHeight={14}
          anchor={corner.anchor}
          fill="var(--faint)"
        />
      ))}
      {[0, 50, 100].map((tick) => (
        <g key={tick} fontSize={12} fill="var(--soft)">
          <text x={x(tick)} y={TOP + SIDE + 17} textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}>
            {tick}
          </text>
          <text x={LEFT - 7} y={y(tick) + (tick === 0 ? 0 : tick === 100 ? 10 : 4)} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={LEFT + SIDE / 2} y={HEIGHT - 7} fontSize={13} fontWeight={600} textAnchor="middle" fill="var(--ink)">
        {xLabel}
      </text>
      <text
        transform={`translate(13 ${TOP + SIDE / 2}) rotate(-90)`}
        fontSize={13}
        fontWeight={600}
        textAnchor="middle"
        fill="var(--ink)"
      >
        {yLabel}
      </text>
      {point && previous ? (
        <line
          x1={x(previous.x)}
          y1={y(previous.y)}
          x2={x(point.x)}
          y2={y(point.y)}
          stroke="var(--ink)"
          strokeWidth={1.4}
          strokeDasharray="1.5 3"
        />
      ) : null}
      {previous ? (
        <circle cx={x(previous.x)} cy={y(previous.y)} r={5} fill="var(--card)" stroke="var(--ink)" strokeWidth={1.5} />
      ) : null}
      {point ? (
        <>
          <circle cx={x(point.x)} cy={y(point.y)} r={8} fill="var(--accent)" stroke="var(--card)" strokeWidth={2} />
          <PointLabel
            at={here}
            text={point.label}
            taken={[...corners.map(({ box }) => box), ...(before ? wayBetween(before, here) : [])]}
          />
        </>
      ) : (
        <Lines
          x={LEFT + SIDE / 2}
          y={TOP + SIDE / 2}
          lines={wrapText(nullText, 220, 13)}
          anchor="middle"
          fill="var(--soft)"
          halo="var(--card)"
        />
      )}
    </Picture>
  );
}

interface PointLabelProps {
  readonly at: Spot;
  readonly text: string;
  readonly taken: readonly Box[];
}

type Spot = readonly [number, number];

/** Beside the point, else above or below it: the first place where it covers nothing, if there is one. */
function PointLabel({ at: [x, y], text, taken }: PointLabelProps) {
  const lines = wrapText(text, 118, 13);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, 13)));
  const height = lines.length * 16;
  const top = y - height / 2;
  const places = [
    { x: x + 13, y: top },
    { x: x - 13 - width, y: top },
    { x: x + 9, y: y + 9 },
    { x: x - 9 - width, y: y + 9 },
    { x: x + 9, y: y - 9 - height },
    { x: x - 9 - width, y: y - 9 - height },
    { x: x - width / 2, y: y + 13 },
    { x: x - width / 2, y: y - 13 - height },
  ].map((place) => ({ ...place, width, height }));
  const inside = places.filter((place) =>
    within(place, { x: LEFT + 3, y: TOP + 3, width: SIDE - 6, height: SIDE - 6 }),
  );
  const best = inside.find((place) => !taken.some((box) => meets(place, box))) ?? inside[0];
  if (!best) return null;
  return <Lines x={best.x} y={best.y + 12.5} lines={lines} lineHeight={16} weight={600} halo="var(--card)" />;
}

/** The way between two points, as a row of small boxes that a label keeps clear of. */
function wayBetween([fromX, fromY]: Spot, [toX, toY]: Spot): readonly Box[] {
  return Array.from({ length: 13 }, (_, step) => {
    const [x, y] = [fromX + ((toX - fromX) * step) / 13, fromY + ((toY - fromY) * step) / 13];
    return { x: x - 4, y: y - 4, width: 8, height: 8 };
  });
}

function cornerText(text: string, corner: number) {
  const lines = wrapText(text, SIDE / 2 - 14, 12);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, 12)));
  const isStart = corner % 2 === 0;
  const top = corner < 2 ? TOP + 7 : TOP + SIDE - 7 - lines.length * 14;
  const x = isStart ? LEFT + 9 : LEFT + SIDE - 9;
  const box: Box = { x: isStart ? x : x - width, y: top, width, height: lines.length * 14 };
  return { lines, x, y: top + 11.5, anchor: isStart ? ("start" as const) : ("end" as const), box };
}

function clamped(value: number): number {
  return Math.max(0, Math.min(100, value));
}
