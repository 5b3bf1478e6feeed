import { textWidth, wrapText } from "./text-metrics.ts";
import type { TimeItem, TimeRow } from "./time-axis-data.ts";
import type { Day } from "./time-scale.ts";

export const TEXT = 13;
export const LINE = 16;
/** From the top of a row to the middle of its marks. */
const MARK_Y = 15;

export interface Track {
  readonly start: number;
  readonly end: number;
  readonly x: (day: Day) => number;
}

export interface LaidItem {
  readonly item: TimeItem;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly text: { readonly x: number; readonly y: number; readonly value: string } | null;
}

export interface LaidTimeRow {
  readonly row: TimeRow;
  readonly lane: { readonly name: string; readonly y: number } | null;
  readonly top: number;
  readonly bottom: number;
  readonly label: { readonly y: number; readonly lines: readonly string[]; readonly note: readonly string[] };
  readonly items: readonly LaidItem[];
}

export interface RowRoom {
  /** Where the rows begin. */
  readonly top: number;
  readonly labelWidth: number;
  /** On a phone the label stands above its marks and has the whole width. */
  readonly labels: "beside" | "above";
  readonly track: Track;
}

/** Rows one under the other, each as high as its label and the labels of its marks need. */
export function layRows(rows: readonly TimeRow[], room: RowRoom): readonly LaidTimeRow[] {
  let y = room.top;
  let lane: string | undefined;
  return rows.map((row) => {
    const opensLane = row.lane !== undefined && row.lane !== lane;
    lane = row.lane;
    const laneY = y + 22;
    if (opensLane) y += 30;
    const top = y;
    const lines = wrapText(row.label, room.labelWidth, TEXT + 0.5);
    const note = wrapText(row.note ?? "", room.labelWidth, 12);
    const labelHeight = lines.length * LINE + note.length * 15;
    const above = room.labels === "above" ? labelHeight + 4 : 0;
    const items = layItems(row.items, room.track, top + above + MARK_Y);
    const lowest = Math.max(top + above + 30, ...items.map(({ text }) => (text ? text.y + 8 : 0)));
    y = Math.max(lowest, room.labels === "beside" ? top + labelHeight + 12 : 0);
    return {
      row,
      lane: opensLane ? { name: row.lane ?? "", y: laneY } : null,
      top,
      bottom: y,
      label: { y: top + (room.labels === "above" ? 14 : MARK_Y + 5), lines, note },
      items,
    };
  });
}

/**
 * Marks on one line; their labels below. A label stands under its mark, may slide to the end to
 * pass its neighbour as long as it still touches the mark, and else takes the next line.
 */
function layItems(items: readonly TimeItem[], track: Track, y: number): readonly LaidItem[] {
  const ends: number[] = [];
  const placed = items
    .map((item) => {
      const x = track.x(item.kind === "bar" ? item.from : item.at);
      return { item, x, width: item.kind === "bar" ? track.x(item.to) - x : 0 };
    })
    .toSorted((a, b) => a.x - b.x);
  return placed.map(({ item, x, width }) => {
    if (!item.label) return { item, x, width, y, text: null };
    const room = textWidth(item.label, 12.5) + (item.isLate ? 13 : 0);
    const last = track.end + 4 - room;
    const wanted = Math.max(track.start - 4, Math.min(item.kind === "bar" ? x : x - room / 2, last));
    const latest = Math.max(wanted, Math.min(last, item.kind === "bar" ? x + width / 2 : x - 10));
    const free = ends.findIndex((end) => end + 9 <= latest);
    const line = free === -1 ? ends.length : free;
    const start = Math.max(wanted, (ends[line] ?? Number.NEGATIVE_INFINITY) + 9);
    ends[line] = start + room;
    return { item, x, width, y, text: { x: start, y: y + 24 + line * 15, value: item.label } };
  });
}
