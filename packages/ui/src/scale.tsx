import { BySpace, Picture } from "./picture.tsx";

export interface ScaleProps {
  readonly title: string;
  readonly desc?: string | undefined;
  readonly value: number | null;
  /** Where the point was before: hollow, with a dotted way from there to here. */
  readonly previous?: number | null | undefined;
  readonly startLabel: string;
  readonly endLabel: string;
  /** Instead of the line while there is no value. */
  readonly nullText: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** `cell` for a table, `line` for the width of a picture above. */
  readonly size?: "cell" | "line" | undefined;
}

const CELL = { width: 120, start: 8, end: 112, labelStart: 0, labelEnd: 120, y: 9, height: 30, dot: 5.5, text: 12 };

/** As wide as BubbleQuadrants above it, and on the same line with its frame. */
function lineSize(width: number): typeof CELL {
  return {
    width,
    start: 34,
    end: width - 10,
    labelStart: 26,
    labelEnd: width - 2,
    y: 12,
    height: 42,
    dot: 7,
    text: 13,
  };
}

/** A point between two ends, with the middle marked. */
export function Scale({ size = "cell", ...props }: ScaleProps) {
  if (props.value === null) return <span className="text-sm text-soft">{props.nullText}</span>;
  const known = { ...props, value: props.value };
  if (size === "cell") return <Drawing {...known} sizes={CELL} />;
  return (
    <BySpace
      narrow={<Drawing {...known} sizes={lineSize(338)} className="h-auto w-full max-w-[420px]" />}
      medium={<Drawing {...known} sizes={lineSize(548)} className="h-auto w-full max-w-[640px]" />}
      wide={<Drawing {...known} sizes={lineSize(828)} className="h-auto w-full max-w-[900px]" />}
    />
  );
}

interface DrawingProps extends ScaleProps {
  readonly value: number;
  readonly sizes: typeof CELL;
  readonly className?: string;
}

function Drawing(props: DrawingProps) {
  const { title, desc, value, previous = null, min = -1, max = 1, sizes, className } = props;
  const { width, start, end, y, height, dot, text } = sizes;
  const at = (v: number) => start + ((Math.max(min, Math.min(max, v)) - min) / (max - min)) * (end - start);
  const [here, before] = [at(value), previous === null ? null : at(previous)];
  const apart = before !== null && Math.abs(before - here) > 2 * dot + 2;
  return (
    <Picture title={title} desc={desc} width={width} height={height} className={className}>
      <line x1={start} x2={end} y1={y} y2={y} stroke="var(--line-strong)" strokeWidth={2} />
      <line x1={at((min + max) / 2)} x2={at((min + max) / 2)} y1={y - 5} y2={y + 5} stroke="var(--edge)" />
      {before === null ? null : (
        <circle cx={before} cy={y} r={dot - 1.5} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.4} />
      )}
      {before !== null && apart ? (
        <line
          x1={before + (here > before ? dot : -dot)}
          x2={here + (here > before ? -dot - 1 : dot + 1)}
          y1={y}
          y2={y}
          stroke="var(--ink)"
          strokeWidth={1.6}
          strokeDasharray="1.5 3"
        />
      ) : null}
      <circle cx={here} cy={y} r={dot} fill="var(--accent)" stroke="var(--paper)" strokeWidth={1.5} />
      <text x={sizes.labelStart} y={height - 2} fontSize={text} fill="var(--faint)">
        {props.startLabel}
      </text>
      <text x={sizes.labelEnd} y={height - 2} fontSize={text} fill="var(--faint)" textAnchor="end">
        {props.endLabel}
      </text>
    </Picture>
  );
}
