/** A level, the statement that the question does not apply, or null: nobody has asked yet. Null is not 0. */
export type LevelValue = number | "not-applicable" | null;

/**
 * What a key makes of a level between 0 and `max`. A digit sets it, arrows move it and stop
 * at the ends, Delete takes the answer back. From "not asked yet" the first arrow gives 0,
 * whatever its direction: the lowest level is an answer, too. Undefined: the key means nothing here.
 */
export function levelAfterKey(key: string, value: LevelValue, max: number): LevelValue | undefined {
  if (/^[0-9]$/.test(key)) return Number(key) <= max ? Number(key) : undefined;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return typeof value === "number" ? Math.min(value + 1, max) : 0;
    case "ArrowLeft":
    case "ArrowDown":
      return typeof value === "number" ? Math.max(value - 1, 0) : 0;
    case "Home":
      return 0;
    case "End":
      return max;
    case "Delete":
    case "Backspace":
      return null;
    default:
      return undefined;
  }
}
