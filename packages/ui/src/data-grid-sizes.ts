/** Every row and every column is as large as the next: that is what finds them by counting. In pixels. */
export const ROW = 44;
export const COLUMN = 100;
export const GROUP_HEAD = 28;
export const COLUMN_HEAD = 68;
export const HEAD = GROUP_HEAD + COLUMN_HEAD;
/** How many rows the head is. */
export const HEAD_ROWS = 2;
/** So many are drawn on either side of what is seen. */
export const ROWS_OVER = 6;
export const COLUMNS_OVER = 2;

/** How wide the heads of the rows are, by the room that there is. */
export function leadFor(width: number): number {
  return width < 720 ? 150 : 208;
}
