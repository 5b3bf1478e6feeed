/** The moves of a what-if as they stand in the address: they outlive a reload, and a link can carry them. */
import type { Outputs } from "../../router-types.ts";

export type Sheet = Outputs["scenarios"]["sheet"];
export type Question = Sheet["questions"][number];
export type Effect = Outputs["scenarios"]["tryOut"];
export type Scenario = Outputs["scenarios"]["list"][number];
export type Move = Pick<Question, "kind"> & {
  readonly item: string;
  readonly level: number | null;
  readonly notApplicable: boolean;
};
type Value = Pick<Move, "level" | "notApplicable">;

const [BETWEEN, WITHIN] = ["_", "."];
const OPEN = "open";
const NOT_APPLICABLE = "na";

/** `impulse.cost-pressure.3_criterion.innovation.na`: signs that an address carries as they are. */
export function writeMoves(moves: readonly Move[]): string {
  return moves
    .map(({ kind, item, level, notApplicable }) =>
      [kind, item, notApplicable ? NOT_APPLICABLE : (level ?? OPEN)].join(WITHIN),
    )
    .join(BETWEEN);
}

/** The moves of an address. What the sheet does not ask, or its scale does not have, is left out. */
export function readMoves(text: string | null | undefined, sheet: Sheet): readonly Move[] {
  const read = (text ?? "").split(BETWEEN).flatMap((part): Move[] => {
    const [kind, item, value] = part.split(WITHIN);
    const question = sheet.questions.find((one) => one.kind === kind && one.key === item);
    const said = question && valueIn(value, question, sheet);
    return question && said ? [{ kind: question.kind, item: question.key, ...said }] : [];
  });
  return read.reduce<readonly Move[]>((moves, move) => withMove(moves, move, sheet), []);
}

/** The moves with one more. An answer that is moved back to where it is now is not moved. */
export function withMove(moves: readonly Move[], move: Move, sheet: Sheet): readonly Move[] {
  const question = questionOf(move, sheet);
  const others = moves.filter((other) => !isSameItem(other, move));
  if (!question || isSameValue(question.now, move)) return others;
  const isThere = others.length < moves.length;
  return isThere ? moves.map((other) => (isSameItem(other, move) ? move : other)) : [...moves, move];
}

export function questionOf({ kind, item }: Pick<Move, "kind" | "item">, sheet: Sheet): Question | undefined {
  return sheet.questions.find((question) => question.kind === kind && question.key === item);
}

/** Whether two lists move the same items to the same levels, in whatever order. */
export function isSameMoves(a: readonly Move[], b: readonly Move[]): boolean {
  return (
    a.length === b.length && a.every((move) => b.some((other) => isSameItem(move, other) && isSameValue(move, other)))
  );
}

function isSameItem(a: Pick<Move, "kind" | "item">, b: Pick<Move, "kind" | "item">): boolean {
  return a.kind === b.kind && a.item === b.item;
}

function isSameValue(a: Value, b: Value): boolean {
  return a.level === b.level && a.notApplicable === b.notApplicable;
}

function valueIn(text: string | undefined, { kind, scale }: Question, { scales }: Sheet): Value | null {
  if (text === OPEN) return { level: null, notApplicable: false };
  if (text === NOT_APPLICABLE) return kind === "impulse" ? null : { level: null, notApplicable: true };
  const levels = scales.find(({ key }) => key === scale)?.levels ?? [];
  const level = levels.find(({ value }) => String(value) === text)?.value;
  return level === undefined ? null : { level, notApplicable: false };
}
