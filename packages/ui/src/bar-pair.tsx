import { useId } from "react";
import { inkOf } from "./hue.ts";
import { Hatch, Picture } from "./picture.tsx";

export interface Bar {
  readonly label: string;
  /** 0–100, or null: nothing known. */
  readonly value: number | null;
  readonly valueText: string;
  readonly tone: "neutral" | "accent";
  /** Rests on too few answers: drawn hatched. */
  readonly isThin?: boolean | undefined;
}

export interface BarPairProps {
  readonly title: string;
  readonly desc?: string | undefined;
  readonly bars: readonly Bar[];
  /** On how little it rests, in words. */
  readonly thinText?: string | undefined;
  /** Where no column head names the bars. */
  readonly showsLabels?: boolean | undefined;
  readonly width?: number | undefined;
}

const VALUE_ROOM = 34;

/** Two amounts on the same scale, one under the other. */
export function BarPair({ title, desc, bars, thinText, showsLabels = false, width = 136 }: BarPairProps) {
  const id = useId();
  const track = width - VALUE_ROOM;
  const step = showsLabels ? 34 : 15;
  const top = showsLabels ? 19 : 2;
  const thickness = showsLabels ? 9 : 8;
  return (
    <div>
      <Picture title={title} desc={desc} width={width} height={bars.length * step + (showsLabels ? 0 : 1)}>
        <defs>
          {bars.map((bar, index) => (
            <Hatch key={bar.label} id={`${id}-${index}`} ink={inkOf(bar.tone)} />
          ))}
        </defs>
        {bars.map((bar, index) => {
          const y = top + index * step;
          const length = bar.value === null ? 0 : (Math.max(0, Math.min(100, bar.value)) / 100) * track;
          return (
            <g key={bar.label}>
              {showsLabels ? (
                <text x={0} y={y - 6} fontSize={13} fill="var(--soft)">
                  {bar.label}
                </text>
              ) : null}
              {bar.value === null ? (
                <line
                  x1={0}
                  x2={track}
                  y1={y + thickness / 2}
                  y2={y + thickness / 2}
                  stroke="var(--edge)"
                  strokeDasharray="2 4"
                />
              ) : (
                <>
                  <rect x={0} y={y} width={track} height={thickness} rx={1.5} fill="var(--line)" />
                  <rect
                    x={bar.isThin ? 0.5 : 0}
                    y={bar.isThin ? y + 0.5 : y}
                    width={Math.max(0, bar.isThin ? length - 1 : length)}
                    height={bar.isThin ? thickness - 1 : thickness}
                    rx={1.5}
                    fill={bar.isThin ? `url(#${id}-${index})` : inkOf(bar.tone)}
                    stroke={bar.isThin ? inkOf(bar.tone) : "none"}
                    strokeWidth={1}
                  />
                </>
              )}
              <text
                x={track + 7}
                y={y + thickness / 2 + 4.5}
                fontSize={showsLabels ? 14 : 12.5}
                fontWeight={showsLabels ? 600 : 400}
                fill="var(--ink)"
              >
                {bar.valueText}
              </text>
            </g>
          );
        })}
      </Picture>
      {thinText ? <p className="mt-0.5 text-2xs text-soft">{thinText}</p> : null}
    </div>
  );
}
