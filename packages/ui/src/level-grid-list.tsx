import { BandShape, bandInLines } from "./level-band.tsx";
import { ChipShape, type ChipText, chipHeight, chipText, LeapSign, leapInk } from "./level-chip.tsx";
import { type LevelChip, type LevelGridProps, type LevelLeap, type LevelRow, rowBelow } from "./level-grid-data.ts";
import { Lines, Picture } from "./picture.tsx";
import { textWidth, wrapText } from "./text-metrics.ts";

const GUTTER = 22;
const GAP = 8;
const LINE_ROOM = 40;

interface Sizes {
  readonly width: number;
  /** How many chips stand side by side. */
  readonly perLine: number;
  readonly most: string;
}

interface LaidRow {
  readonly row: LevelRow;
  readonly top: number;
  readonly head: number;
  readonly label: readonly string[];
  readonly chips: readonly {
    readonly chip: LevelChip;
    readonly text: ChipText;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly leaps: readonly LevelLeap[];
  readonly bottom: number;
}

/**
 * The same grid without columns: for a phone, and for more groups than fit side by side. Each
 * chip says which group it belongs to.
 */
export function LevelGridList(props: LevelGridProps & Sizes) {
  const { title, desc, columns, line, leaps = [], band, width, perLine, most } = props;
  const rows = layRows(props);
  const ground = rows.at(-1)?.bottom ?? 0;
  const laidBand = band && bandInLines(band, columns, { top: ground + 6, width: width - GUTTER, perLine, gap: GAP });
  const height = (laidBand?.bottom ?? ground) + 6;
  return (
    <Picture title={title} desc={desc} width={width} height={height} className={`h-auto w-full ${most}`}>
      {rows.map(({ row, top, head, label, chips, leaps: reached, bottom }) => (
        <g key={row.id}>
          {top === 0 || row.id === rowBelow(props) ? null : <path d={`M0 ${top}H${width}`} stroke="var(--line)" />}
          <Lines x={0} y={head} lines={[row.mark]} size={14} weight={600} />
          <Lines
            x={20}
            y={head}
            lines={label}
            size={14}
            lineHeight={17}
            fill={chips.length > 0 ? "var(--ink)" : "var(--soft)"}
          />
          {reached.map((leap, index) => (
            <g key={leap.column}>
              <LeapSign x={width - GUTTER - textWidth(leap.label, 12.5) - 14} y={head + index * 16} tone={leap.tone} />
              <Lines
                x={width - GUTTER}
                y={head + index * 16}
                lines={[leap.label]}
                size={12.5}
                weight={600}
                anchor="end"
                fill={leapInk(leap.tone)}
              />
            </g>
          ))}
          {chips.map((laid) => (
            <ChipShape key={laid.chip.id} {...laid} />
          ))}
          {row.id === line?.above ? (
            <g>
              <path d={`M0 ${bottom}H${width}`} stroke="var(--ink)" strokeWidth={2} />
              <path d={`M0 ${bottom - 7}h8l-4 -7z`} fill="var(--soft)" />
              <Lines x={13} y={bottom - 6} lines={[line.aboveText]} size={12} fill="var(--soft)" />
              <path d={`M0 ${bottom + 8}h8l-4 7z`} fill="var(--soft)" />
              <Lines x={13} y={bottom + 15} lines={[line.belowText]} size={12} fill="var(--soft)" />
            </g>
          ) : null}
        </g>
      ))}
      {laidBand ? <BandShape band={laidBand} width={width - GUTTER} /> : null}
      {leaps.map((leap, index) => (
        <Bow key={`${leap.column}-${leap.to}`} leap={leap} index={index} rows={rows} ground={ground} width={width} />
      ))}
    </Picture>
  );
}

function layRows(props: LevelGridProps & Sizes): readonly LaidRow[] {
  const { line, leaps = [], width } = props;
  const below = rowBelow(props);
  let y = 0;
  return props.rows.toReversed().map((row) => {
    const top = y;
    const reached = leaps.filter((leap) => leap.to === row.id);
    const room = reached.length > 0 ? Math.max(...reached.map(({ label }) => textWidth(label, 12.5))) + 22 : 0;
    const label = wrapText(row.label, width - GUTTER - 20 - room, 14);
    const head = top + (row.id === below ? LINE_ROOM : 23);
    y = head + Math.max(label.length * 17, reached.length * 16) - 6;
    const chips = flow(props, row, y);
    y = Math.max(y + 4, ...chips.map(({ y: at, text }) => at + chipHeight(text) + 12));
    if (row.id === line?.above) y += 14;
    return { row, top, head, label, chips, leaps: reached, bottom: y };
  });
}

/** Chips side by side, in the order of the columns. */
function flow(props: LevelGridProps & Sizes, row: LevelRow, start: number): LaidRow["chips"] {
  const { columns, chips, width, perLine } = props;
  const chipWidth = (width - GUTTER - (perLine - 1) * GAP) / perLine;
  const here = columns.flatMap((column) =>
    chips
      .filter((chip) => chip.row === row.id && chip.column === column.id)
      .map((chip) => ({ chip, text: chipText(chip, chipWidth, column.label) })),
  );
  let y = start;
  return here.map((each, index) => {
    const place = index % perLine;
    if (place === 0 && index > 0) {
      y += Math.max(...here.slice(index - perLine, index).map(({ text }) => chipHeight(text))) + GAP;
    }
    return { ...each, x: place * (chipWidth + GAP), y, width: chipWidth };
  });
}

interface BowProps {
  readonly leap: LevelLeap;
  /** Several bows swing out differently, so that they stay apart. */
  readonly index: number;
  readonly rows: readonly LaidRow[];
  readonly ground: number;
  readonly width: number;
}

/** The leap along the right edge, from level to level. */
function Bow({ leap, index, rows, ground, width }: BowProps) {
  const target = rows.find(({ row }) => row.id === leap.to);
  const start = rows.find(({ row }) => row.id === leap.from);
  if (!target) return null;
  const [fromY, toY] = [start ? start.head - 4 : ground, target.head + 4];
  const x = width - GUTTER + 6;
  const ink = leapInk(leap.tone);
  const swing = width + 4 - (index % 3) * 8;
  return (
    <g>
      <path
        d={`M${x} ${fromY}C${swing} ${fromY - 12} ${swing} ${toY + 18} ${x + 2} ${toY + 2}`}
        fill="none"
        stroke={ink}
        strokeWidth={2}
        strokeDasharray="5 3"
      />
      <path d={`M${x - 2} ${toY - 2}l9 1.8l-5.4 7z`} fill={ink} />
    </g>
  );
}
