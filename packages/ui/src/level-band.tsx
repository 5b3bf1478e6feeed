import { useId } from "react";
import { ChipShape, type ChipText, chipHeight, chipText } from "./level-chip.tsx";
import type { LevelBand, LevelChip, LevelColumn } from "./level-grid-data.ts";
import { Hatch, Lines } from "./picture.tsx";
import { wrapText } from "./text-metrics.ts";

const LABEL = 14;
const PAD = 14;
const EDGE = 6;
const GAP = 6;

interface LaidChip {
  readonly chip: LevelChip;
  readonly text: ChipText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface LaidBand {
  readonly top: number;
  readonly bottom: number;
  readonly label: readonly string[];
  readonly chips: readonly LaidChip[];
}

interface InColumns {
  readonly top: number;
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly margin: number;
}

/** The band under a grid with columns: what belongs to no column stands under the band's name. */
export function bandInColumns(band: LevelBand, columns: readonly LevelColumn[], at: InColumns): LaidBand {
  const { top, labelWidth, columnWidth, margin } = at;
  const label = wrapText(band.label, labelWidth - 20, LABEL);
  const start = top + EDGE + PAD;
  const beside = stack(band, null, { x: 8, y: start + label.length * 17, width: Math.min(labelWidth - 24, 150) });
  const stacks = columns.map((column, index) =>
    stack(band, column.id, { x: labelWidth + index * columnWidth + margin, y: start, width: columnWidth - 2 * margin }),
  );
  const chips = [...beside, ...stacks.flat()];
  const lowest = Math.max(start + label.length * 17 - 8, ...chips.map(endOf));
  return { top, bottom: lowest + PAD + EDGE, label, chips };
}

interface InLines {
  readonly top: number;
  readonly width: number;
  readonly perLine: number;
  readonly gap: number;
}

/** The band under a grid without columns: each chip says which group it belongs to. */
export function bandInLines(band: LevelBand, columns: readonly LevelColumn[], at: InLines): LaidBand {
  const { top, width, perLine, gap } = at;
  const label = wrapText(band.label, width - 16, LABEL);
  const chipWidth = (width - 16 - (perLine - 1) * gap) / perLine;
  let y = top + EDGE + PAD + label.length * 17 - 4;
  const chips: LaidChip[] = [];
  for (const [index, chip] of band.chips.entries()) {
    const over = columns.find(({ id }) => id === chip.column)?.label ?? band.noColumn;
    if (index > 0 && index % perLine === 0) y = Math.max(...chips.slice(index - perLine).map(endOf)) + gap;
    const x = 8 + (index % perLine) * (chipWidth + gap);
    chips.push({ chip: rowless(chip), text: chipText(rowless(chip), chipWidth, over), x, y, width: chipWidth });
  }
  return { top, bottom: Math.max(y, ...chips.map(endOf)) + PAD + EDGE, label, chips };
}

/** Hatched along its edges, so that it is told from a level without colour. */
export function BandShape({ band, width }: { readonly band: LaidBand; readonly width: number }) {
  const id = useId();
  const { top, bottom, label, chips } = band;
  return (
    <g>
      <defs>
        <Hatch id={id} ink="var(--edge)" />
      </defs>
      <rect x={0} y={top} width={width} height={bottom - top} fill="var(--fill)" />
      <rect x={0} y={top} width={width} height={EDGE} fill={`url(#${id})`} />
      <rect x={0} y={bottom - EDGE} width={width} height={EDGE} fill={`url(#${id})`} />
      <Lines x={8} y={top + EDGE + PAD + 7} lines={label} size={LABEL} lineHeight={17} weight={600} />
      {chips.map((laid) => (
        <ChipShape key={laid.chip.id} {...laid} />
      ))}
    </g>
  );
}

function stack(band: LevelBand, column: string | null, at: { x: number; y: number; width: number }): LaidChip[] {
  let { y } = at;
  return band.chips
    .filter((chip) => chip.column === column)
    .map((chip) => {
      const text = chipText(rowless(chip), at.width);
      const laid = { chip: rowless(chip), text, x: at.x, y, width: at.width };
      y += chipHeight(text) + GAP;
      return laid;
    });
}

function rowless(chip: LevelBand["chips"][number]): LevelChip {
  return { ...chip, row: "", column: chip.column ?? "" };
}

function endOf({ y, text }: LaidChip): number {
  return y + chipHeight(text);
}
