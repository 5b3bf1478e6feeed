/** Which of many lines of the same size are in view, and how far to scroll so that one is. All in pixels from the start. */

export interface View {
  /** How much is scrolled away. */
  readonly scroll: number;
  /** How much room there is for lines. */
  readonly room: number;
  readonly size: number;
  readonly count: number;
}

/** The first and the last line to draw, `over` more on either side than are in view. `last` is below `first` where there are none. */
export function linesInView({ scroll, room, size, count }: View, over: number): { first: number; last: number } {
  const first = Math.floor(scroll / size) - over;
  const last = Math.ceil((scroll + room) / size) - 1 + over;
  return { first: clamp(first, 0, Math.max(0, count - 1)), last: clamp(last, count === 0 ? -1 : 0, count - 1) };
}

/** How much has to be scrolled away so that this line is wholly in view; as it is where it is already. */
export function scrollTo(line: number, { scroll, room, size }: Omit<View, "count">): number {
  const [start, end] = [line * size, (line + 1) * size];
  if (start < scroll) return start;
  return end > scroll + room ? Math.max(0, end - room) : scroll;
}

function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(to, value));
}
