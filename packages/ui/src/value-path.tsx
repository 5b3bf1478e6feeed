import { BySpace, Lines, Picture } from "./picture.tsx";
import { wrapText } from "./text-metrics.ts";

export interface PathStop {
  readonly id: string;
  /** Null: nothing was known. */
  readonly value: number | null;
  readonly valueText: string;
  /** Below the stop. */
  readonly label: string;
  /** Small, below the label. */
  readonly notes: readonly string[];
  /** The newest one, still moving. */
  readonly isOpen: boolean;
}

export interface ValuePathProps {
  readonly title: string;
  readonly desc?: string | undefined;
  readonly stops: readonly PathStop[];
  readonly min: number;
  readonly max: number;
  /** From the top down, each between its two ends. */
  readonly bands: readonly { readonly label: string; readonly from: number; readonly to: number }[];
}

/** How one value went from stop to stop, through named bands. Read from left to right. */
export function ValuePath(props: ValuePathProps) {
  return (
    <BySpace
      narrow={<Drawing {...props} width={328} most="max-w-[520px]" />}
      medium={<Drawing {...props} width={560} most="max-w-[720px]" />}
      wide={<Drawing {...props} width={840} most="max-w-[900px]" />}
    />
  );
}

const TOP = 8;
const FIELD = 150;
const NOTE = 12;

type Sizes = { readonly width: number; readonly most: string };

function Drawing({ title, desc, stops, min, max, bands, width, most }: ValuePathProps & Sizes) {
  const bandLines = bands.map(({ label }) => wrapText(label, 74, NOTE));
  const start = 84;
  const room = (width - start) / Math.max(1, stops.length);
  const x = (index: number) => start + room * (index + 0.5);
  const y = (value: number) => TOP + ((max - Math.max(min, Math.min(max, value))) / (max - min)) * FIELD;
  const labels = stops.map(({ label, notes }) => ({
    lines: wrapText(label, room - 8, 13),
    notes: notes.flatMap((note) => wrapText(note, room - 8, NOTE)),
  }));
  const depth = Math.max(0, ...labels.map((one) => one.lines.length * 16 + one.notes.length * 14));
  const known = stops.flatMap(({ value, isOpen }, index) => (value === null ? [] : [{ value, index, isOpen }]));
  return (
    <Picture
      title={title}
      desc={desc}
      width={width}
      height={TOP + FIELD + 14 + depth}
      className={`h-auto w-full ${most}`}
    >
      {bands.map(({ label, from, to }, index) => (
        <g key={label}>
          <rect
            x={start}
            y={y(to)}
            width={width - start - 1}
            height={y(from) - y(to)}
            fill={index % 2 === 0 ? "var(--fill)" : "var(--card)"}
            stroke="var(--line)"
          />
          <Lines
            x={0}
            y={(y(from) + y(to)) / 2 - ((bandLines[index]?.length ?? 1) * 14) / 2 + 11}
            lines={bandLines[index] ?? []}
            size={NOTE}
            lineHeight={14}
            fill="var(--soft)"
          />
        </g>
      ))}
      {known.slice(1).map((to, step) => {
        const from = known[step];
        if (!from) return null;
        return (
          <line
            key={stops[to.index]?.id}
            x1={x(from.index)}
            y1={y(from.value)}
            x2={x(to.index)}
            y2={y(to.value)}
            stroke="var(--accent)"
            strokeWidth={2}
            strokeDasharray={to.isOpen || to.index - from.index > 1 ? "2 4" : undefined}
            strokeLinecap="round"
          />
        );
      })}
      {stops.map(({ id, value, valueText, isOpen }, index) => (
        <g key={id}>
          {value === null ? null : (
            <circle
              cx={x(index)}
              cy={y(value)}
              r={6.5}
              fill={isOpen ? "var(--card)" : "var(--accent)"}
              stroke="var(--accent)"
              strokeWidth={isOpen ? 2.5 : 1.5}
            />
          )}
          <Lines
            x={x(index)}
            y={value === null ? TOP + FIELD / 2 : y(value) < TOP + 26 ? y(value) + 22 : y(value) - 13}
            lines={[valueText]}
            size={13}
            weight={600}
            anchor="middle"
            fill={value === null ? "var(--faint)" : "var(--ink)"}
            halo="var(--card)"
          />
          <Lines
            x={x(index)}
            y={TOP + FIELD + 18}
            lines={labels[index]?.lines ?? []}
            size={13}
            lineHeight={16}
            weight={600}
            anchor="middle"
          />
          <Lines
            x={x(index)}
            y={TOP + FIELD + 18 + (labels[index]?.lines.length ?? 0) * 16}
            lines={labels[index]?.notes ?? []}
            size={NOTE}
            lineHeight={14}
            anchor="middle"
            fill="var(--soft)"
          />
        </g>
      ))}
    </Picture>
  );
}
