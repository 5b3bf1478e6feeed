import { BandShape, bandInColumns } from "./level-band.tsx";
import { ChipShape, type ChipText, chipHeight, chipText, LeapSign, leapInk } from "./level-chip.tsx";
import { type LevelChip, type LevelGridProps, type LevelLeap, type LevelRow, rowBelow } from "./level-grid-data.ts";
import { Lines, Picture } from "./picture.tsx";
import { textWidth, wrapText } from "./text-metrics.ts";

interface Sizes {
  readonly width: number;
  readonly labelWidth: number;
  readonly most: string;
}

interface LaidChip {
  readonly chip: LevelChip;
  readonly text: ChipText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface LaidRow {
  readonly row: LevelRow;
  readonly top: number;
  readonly bottom: number;
  readonly label: readonly string[];
  readonly chips: readonly LaidChip[];
}

const TOP = 10;
const MARK = 22;
const LABEL = 14;
/** What an arrow needs beside the last column. */
const GUTTER = 22;
/** Most words of a chip fit into this. */
const MIN_COLUMN = 104;

/** How wide the grid has to be for its words: the caller decides whether there is so much room. */
export function columnsNeed(columns: number, labelWidth: number): number {
  return labelWidth + columns * MIN_COLUMN + GUTTER;
}

/** The grid with a column for each group. */
export function LevelGridColumns(props: LevelGridProps & Sizes) {
  const { title, desc, columns, line, leaps = [], band, width, labelWidth, most } = props;
  const columnWidth = Math.min(150, Math.max(MIN_COLUMN, (width - labelWidth - GUTTER) / Math.max(1, columns.length)));
  const right = labelWidth + columns.length * columnWidth;
  const rows = layRows(props, labelWidth, columnWidth);
  const ground = rows.at(-1)?.bottom ?? TOP;
  const laidBand =
    band && bandInColumns(band, columns, { top: ground + 8, labelWidth, columnWidth, margin: chipMargin(columnWidth) });
  const bottom = laidBand?.bottom ?? ground;
  const heads = columns.map((column) => wrapText(column.label, columnWidth - 8, LABEL));
  const height = bottom + 14 + 17 * Math.max(1, ...heads.map((head) => head.length));
  return (
    <Picture
      title={title}
      desc={desc}
      width={right + GUTTER}
      height={height}
      className={`h-auto ${right + GUTTER > width * 0.8 ? "w-full" : "max-w-full"} ${most}`}
    >
      <path
        d={[
          ...rows.map((row) => `M0 ${row.top}H${right}`),
          ...columns.map((_, index) => `M${labelWidth + index * columnWidth} ${TOP}V${bottom + 4}`),
        ].join("")}
        stroke="var(--line)"
      />
      {rows.map(({ row, top, bottom: end, label, chips }) => {
        const shift = row.id === line?.above ? -7 : rowBelow(props) === row.id ? 7 : 0;
        const y = (top + end) / 2 + shift + 5 - (label.length - 1) * 8.5;
        return (
          <g key={row.id}>
            <Lines x={0} y={y} lines={[row.mark]} size={LABEL} weight={600} />
            <Lines x={MARK} y={y} lines={label} size={LABEL} lineHeight={17} />
            {chips.map((laid) => (
              <ChipShape key={laid.chip.id} {...laid} />
            ))}
          </g>
        );
      })}
      {laidBand ? <BandShape band={laidBand} width={right} /> : null}
      {rows.map(({ row, bottom: y }) =>
        row.id === line?.above ? (
          <g key={row.id}>
            <path d={`M0 ${y}H${right}`} stroke="var(--ink)" strokeWidth={2} />
            <path d={`M${MARK} ${y - 8.5}h8l-4 -7z`} fill="var(--soft)" />
            <Lines x={MARK + 12} y={y - 8} lines={[line.aboveText]} size={12} fill="var(--soft)" />
            <path d={`M${MARK} ${y + 9}h8l-4 7z`} fill="var(--soft)" />
            <Lines x={MARK + 12} y={y + 17} lines={[line.belowText]} size={12} fill="var(--soft)" />
          </g>
        ) : null,
      )}
      {columns.map((column, index) => (
        <Lines
          key={column.id}
          x={labelWidth + (index + 0.5) * columnWidth}
          y={bottom + 21}
          lines={heads[index] ?? []}
          size={LABEL}
          anchor="middle"
          weight={600}
        />
      ))}
      {leaps.map((leap) => (
        <Leap
          key={`${leap.column}-${leap.to}`}
          leap={leap}
          rows={rows}
          ground={ground}
          chipEnd={
            labelWidth + (columns.findIndex(({ id }) => id === leap.column) + 1) * columnWidth - chipMargin(columnWidth)
          }
          columnEnd={labelWidth + (columns.findIndex(({ id }) => id === leap.column) + 1) * columnWidth}
        />
      ))}
    </Picture>
  );
}

/** Highest level first, as they are drawn. */
function layRows(props: LevelGridProps & Sizes, labelWidth: number, columnWidth: number): readonly LaidRow[] {
  const chipWidth = columnWidth - 2 * chipMargin(columnWidth);
  let top = TOP;
  return props.rows.toReversed().map((row) => {
    const label = wrapText(row.label, labelWidth - MARK - 14, LABEL);
    const cells = props.columns.map((column) =>
      props.chips
        .filter((chip) => chip.row === row.id && chip.column === column.id)
        .map((chip) => ({ chip, text: chipText(chip, chipWidth) })),
    );
    const signed = props.leaps?.some((leap) => leap.to === row.id) ? 10 : 0;
    const full = Math.max(...cells.map(stackHeight)) + 2 * (15 + signed);
    const beside = row.id === props.line?.above || row.id === rowBelow(props) ? 46 : 28;
    const height = Math.max(64, full, label.length * 17 + beside);
    const rowTop = top;
    top += height;
    const chips = cells.flatMap((stack, index) => {
      let y = rowTop + (height - stackHeight(stack)) / 2 + signed / 2;
      const x = labelWidth + (index + 0.5) * columnWidth - chipWidth / 2;
      return stack.map(({ chip, text }) => {
        const laid = { chip, text, x, y, width: chipWidth };
        y += chipHeight(text) + 6;
        return laid;
      });
    });
    return { row, top: rowTop, bottom: top, label, chips };
  });
}

function chipMargin(columnWidth: number): number {
  return columnWidth * (columnWidth < 130 ? 0.065 : 0.1);
}

function stackHeight(stack: readonly { readonly text: ChipText }[]): number {
  return stack.reduce((sum, { text }) => sum + chipHeight(text) + 6, stack.length > 0 ? -6 : 0);
}

interface LeapProps {
  readonly leap: LevelLeap;
  readonly rows: readonly LaidRow[];
  readonly ground: number;
  readonly chipEnd: number;
  readonly columnEnd: number;
}

/** From what is there, in a bow around what is left out, to what is planned. */
function Leap({ leap, rows, ground, chipEnd: x, columnEnd }: LeapProps) {
  const ink = leapInk(leap.tone);
  const target = rows.find(({ row }) => row.id === leap.to);
  const start = rows.find(({ row }) => row.id === leap.from);
  if (!target) return null;
  const from = chipOf(start, leap);
  const to = chipOf(target, leap);
  const fromY = from?.middle ?? (start ? (start.top + start.bottom) / 2 : ground);
  const toY = to?.middle ?? (target.top + target.bottom) / 2;
  const head = to?.top ?? target.top + 26;
  const end = x + 5;
  // The bow may come close to the next column's chips, never over them.
  const bulge = (columnEnd + Math.min(12, columnEnd - x - 4) - end / 4) / 0.75;
  const labelEnd = Math.min(x, columnEnd - 4);
  return (
    <g>
      <path
        d={`M${end} ${fromY}C${bulge} ${fromY - 16} ${bulge} ${toY + 22} ${end + 2} ${toY + 2}`}
        fill="none"
        stroke={ink}
        strokeWidth={2}
        strokeDasharray="5 3"
      />
      <path d={`M${end - 1} ${toY - 2}l9.5 1.2l-5.2 7.6z`} fill={ink} />
      <LeapSign x={labelEnd - textWidth(leap.label, 12.5) - 14} y={head - 6} tone={leap.tone} />
      <Lines x={labelEnd} y={head - 5.5} lines={[leap.label]} size={12.5} weight={600} anchor="end" fill={ink} />
    </g>
  );
}

/** The chip that the leap starts from or leads to; one that was left only when there is no other. */
function chipOf(row: LaidRow | undefined, leap: LevelLeap) {
  const here = row?.chips.filter(({ chip }) => chip.column === leap.column) ?? [];
  const laid = here.find(({ chip }) => chip.state !== "left") ?? here[0];
  return laid && { top: laid.y, middle: laid.y + chipHeight(laid.text) / 2 };
}
