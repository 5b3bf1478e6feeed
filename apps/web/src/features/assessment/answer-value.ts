/** Answers as the screen holds them, and how two of them that grew out of the same one come together. */

/** An answer without its place: a level, "not applicable" or neither, and what is said beside it. */
export type AnswerValue = {
  readonly level: number | null;
  readonly notApplicable: boolean;
  readonly note: string;
  /** Why it departs from how people had rated it. */
  readonly departure: string;
  /** The level that is aimed at. */
  readonly target: number | null;
};

/** An answer as the house has it. Version 0 is that of an item nobody has answered. */
export type SavedAnswer = AnswerValue & {
  readonly version: number;
  readonly answeredByName: string;
  readonly updatedAt: string;
};

export const NOT_ASKED: SavedAnswer = {
  level: null,
  notApplicable: false,
  note: "",
  departure: "",
  target: null,
  version: 0,
  answeredByName: "",
  updatedAt: "",
};

/** Only the value, whatever came along with it: the house takes nothing else. */
export function bare({ level, notApplicable, note, departure, target }: AnswerValue): AnswerValue {
  return { level, notApplicable, note, departure, target };
}

/** Level, note and target are three things: who changed one and who changed another do not contradict each other. */
export function merge(base: AnswerValue, mine: AnswerValue, theirs: AnswerValue): AnswerValue | null {
  const rating = pick(base, mine, theirs, isSameRating);
  const noted = pick(base, mine, theirs, isSameNote);
  const aimed = pick(base, mine, theirs, isSameTarget);
  if (!rating || !noted || !aimed) return null;
  const { level, notApplicable, departure } = rating;
  return { level, notApplicable, departure, note: noted.note, target: aimed.target };
}

type Same = (a: AnswerValue, b: AnswerValue) => boolean;

function pick(base: AnswerValue, mine: AnswerValue, theirs: AnswerValue, same: Same): AnswerValue | null {
  if (same(mine, base)) return theirs;
  return same(theirs, base) || same(theirs, mine) ? mine : null;
}

/** The reason why it departs belongs to a level. */
function isSameRating(a: AnswerValue, b: AnswerValue): boolean {
  return a.level === b.level && a.notApplicable === b.notApplicable && a.departure.trim() === b.departure.trim();
}

function isSameTarget(a: AnswerValue, b: AnswerValue): boolean {
  return a.target === b.target;
}

/** The house keeps texts without the blanks around them. */
function isSameNote(a: AnswerValue, b: AnswerValue): boolean {
  return a.note.trim() === b.note.trim();
}

export function isSame(a: AnswerValue, b: AnswerValue): boolean {
  return isSameRating(a, b) && isSameNote(a, b) && isSameTarget(a, b);
}

/** Whether this is an answer: from the wire or from storage it may be anything. */
export function isAnswerValue(value: unknown): value is AnswerValue {
  if (typeof value !== "object" || value === null) return false;
  const { level, notApplicable, note, departure, target } = value as Partial<Record<keyof AnswerValue, unknown>>;
  const isLevel = (one: unknown) => one === null || typeof one === "number";
  const areTexts = typeof note === "string" && typeof departure === "string";
  return isLevel(level) && isLevel(target) && areTexts && typeof notApplicable === "boolean";
}

export function savedAnswerOf(value: unknown): SavedAnswer | null {
  return isSavedAnswer(value) ? value : null;
}

export function isSavedAnswer(value: unknown): value is SavedAnswer {
  if (!isAnswerValue(value)) return false;
  const { version, answeredByName, updatedAt } = value as Partial<Record<keyof SavedAnswer, unknown>>;
  return typeof version === "number" && typeof answeredByName === "string" && typeof updatedAt === "string";
}
