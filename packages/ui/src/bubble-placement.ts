import type { Box } from "./box.ts";
import { textWidth, wrapText } from "./text-metrics.ts";

export interface Bubble {
  readonly id: string;
  readonly label: string;
  /** 0–4. */
  readonly size: number;
  readonly column: "start" | "end";
  readonly row: "top" | "bottom";
}

export interface PlacedBubble {
  readonly id: string;
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly label: {
    readonly x: number;
    /** The baseline of the first line. */
    readonly y: number;
    readonly anchor: "start" | "middle";
    readonly lines: readonly string[];
  };
  /** Circle and label together. No two boxes meet. */
  readonly box: Box;
}

export interface Placement {
  readonly height: number;
  /** Where the two axes cross. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly bubbles: readonly PlacedBubble[];
}

export interface Room {
  readonly width: number;
  /** A quadrant is at least this high, and higher where its bubbles need it. */
  readonly minRowHeight: number;
  /** Below the circle, or beside it where there is little width. */
  readonly labels: "below" | "beside";
}

export const LABEL_SIZE = 12.5;
const LINE = 15;
const PAD = 10;
const GAP = 8;

/**
 * Places bubbles in their quadrants. Inside a quadrant the place means nothing, so it is chosen
 * for reading: strong ones outside, weak ones towards the middle, in rows that never meet. The
 * same bubbles give the same picture, in whatever order they come.
 */
export function placeBubbles(bubbles: readonly Bubble[], room: Room): Placement {
  const middleX = room.width / 2;
  const quadrant = (row: Bubble["row"], column: Bubble["column"]) =>
    shelve(
      bubbles.filter((bubble) => bubble.row === row && bubble.column === column).map((each) => measure(each, room)),
      middleX - 2 * PAD,
    );
  const [topStart, topEnd] = [quadrant("top", "start"), quadrant("top", "end")];
  const [bottomStart, bottomEnd] = [quadrant("bottom", "start"), quadrant("bottom", "end")];
  const top = Math.max(room.minRowHeight, heightOf(topStart), heightOf(topEnd));
  const bottom = Math.max(room.minRowHeight, heightOf(bottomStart), heightOf(bottomEnd));
  const inner = middleX - 2 * PAD;
  return {
    height: top + bottom,
    middle: { x: middleX, y: top },
    bubbles: [
      ...spread(topStart, { x: PAD, y: 0, width: inner, height: top }, "start", "top"),
      ...spread(topEnd, { x: middleX + PAD, y: 0, width: inner, height: top }, "end", "top"),
      ...spread(bottomStart, { x: PAD, y: top, width: inner, height: bottom }, "start", "bottom"),
      ...spread(bottomEnd, { x: middleX + PAD, y: top, width: inner, height: bottom }, "end", "bottom"),
    ],
  };
}

interface Cell {
  readonly bubble: Bubble;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly labels: Room["labels"];
  readonly width: number;
  readonly height: number;
}

interface Shelf {
  readonly cells: Cell[];
  readonly height: number;
}

function measure(bubble: Bubble, { width, labels }: Room): Cell {
  const inner = width / 2 - 2 * PAD;
  const size = Math.max(0, Math.min(4, bubble.size));
  if (labels === "beside") {
    const radius = 8 + 2.75 * size;
    const lines = wrapText(bubble.label, inner - 2 * radius - 7, LABEL_SIZE);
    return {
      bubble,
      radius,
      lines,
      labels,
      width: inner,
      height: Math.max(2 * radius, lines.length * LINE),
    };
  }
  const radius = 9 + 4.6 * size;
  const lines = wrapText(bubble.label, Math.min(inner, 118), LABEL_SIZE);
  return {
    bubble,
    radius,
    lines,
    labels,
    width: Math.max(2 * radius, ...lines.map((line) => textWidth(line, LABEL_SIZE))),
    height: 2 * radius + 3 + lines.length * LINE,
  };
}

/** Strongest first, each on the first shelf that still has room for it. */
function shelve(cells: readonly Cell[], width: number): readonly Shelf[] {
  const shelves: Shelf[] = [];
  const sorted = cells.toSorted(
    (a, b) => b.bubble.size - a.bubble.size || (a.bubble.id < b.bubble.id ? -1 : a.bubble.id > b.bubble.id ? 1 : 0),
  );
  for (const cell of sorted) {
    const shelf = shelves.find(({ cells: on }) => widthOf(on) + GAP + cell.width <= width);
    // The first on a shelf is the strongest, but a long label may make a later one higher.
    if (shelf)
      shelves[shelves.indexOf(shelf)] = { cells: [...shelf.cells, cell], height: Math.max(shelf.height, cell.height) };
    else shelves.push({ cells: [cell], height: cell.height });
  }
  return shelves;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, (cells.length - 1) * GAP);
}

function heightOf(shelves: readonly Shelf[]): number {
  return shelves.reduce((sum, shelf) => sum + shelf.height + GAP, 2 * PAD - GAP);
}

/** Shares out what room is left, and shifts neighbours against each other so that it is no table. */
function spread(
  shelves: readonly Shelf[],
  area: Box,
  side: Bubble["column"],
  half: Bubble["row"],
): readonly PlacedBubble[] {
  const outsideFirst = half === "top" ? shelves : shelves.toReversed();
  const air = (area.height - heightOf(shelves)) / (shelves.length + 1);
  let y = area.y + PAD + air;
  return outsideFirst.flatMap((shelf, index) => {
    const cells = side === "start" ? shelf.cells : shelf.cells.toReversed();
    const free = area.width - widthOf(cells);
    const lead = cells.length === 1 ? free * leaning(index, side) : free / (cells.length + 1);
    let x = area.x + lead;
    const placed = cells.map((cell, place) => {
      const sunk = (shelf.height - cell.height) * (place % 2 === 0 ? 0.25 : 0.9);
      const here = put(cell, x, y + sunk);
      x += cell.width + GAP + (cells.length === 1 ? 0 : free / (cells.length + 1));
      return here;
    });
    y += shelf.height + GAP + air;
    return placed;
  });
}

/** How far a bubble that is alone on its shelf stands from the start: a little to and fro. */
function leaning(shelf: number, side: Bubble["column"]): number {
  const outward = [0.3, 0.62, 0.42, 0.7][shelf % 4] ?? 0.5;
  return side === "start" ? outward : 1 - outward;
}

function put(cell: Cell, x: number, y: number): PlacedBubble {
  const { bubble, radius, lines, width, height, labels } = cell;
  const box = { x, y, width, height };
  if (labels === "beside") {
    const centre = { x: x + radius, y: y + height / 2 };
    const label = {
      x: x + 2 * radius + 7,
      y: centre.y - (lines.length * LINE) / 2 + 11.5,
      anchor: "start" as const,
      lines,
    };
    return { id: bubble.id, centre, radius, label, box };
  }
  const centre = { x: x + width / 2, y: y + radius };
  const label = { x: centre.x, y: y + 2 * radius + 14.5, anchor: "middle" as const, lines };
  return { id: bubble.id, centre, radius, label, box };
}
