/** Levels as people write them into lists: what leaves no doubt, what has to be asked, and what is no level. */
import type { Scale } from "../framework.ts";
import { folded, plain } from "./folded.ts";

export type LevelCell =
  /** Unknown stays unknown. */
  | { readonly kind: "nothing" }
  | { readonly kind: "level"; readonly level: number }
  /** A person has to say what it means; `proposal` is what it usually does. */
  | { readonly kind: "asks"; readonly proposal: number | null }
  | {
      readonly kind: "fault";
      readonly because: "level-unknown" | "level-between" | "level-beyond" | "level-formula";
    };

const UNKNOWN = ["", "?", "unbekannt", "unknown", "k. a.", "k.a.", "k.a", "n/a", "na", "not known"];

/** Words by the level of the CEFR that they usually stand for. */
const LANGUAGE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/muttersprach|native|mother tongue/, 6],
  [/verhandlungssicher|fliessend|fluent|business|proficient|sehr gut|very good/, 5],
  [/^gut|^good|upper intermediate/, 4],
  [/konversation|conversation|mittel|intermediate/, 3],
  [/grundkenntnis|schulkenntnis|basic|elementary|school/, 2],
  [/anfang|beginner/, 1],
];
const SKILL_WORDS: readonly (readonly [RegExp, number])[] = [
  [/experte|expert|trainer/, 4],
  [/fortgeschritten|advanced|sehr gut|very good/, 3],
  [/^gut|^good|mittel|intermediate/, 2],
  [/grundkenntnis|basic|anfang|beginner/, 1],
];

/** What a cell says on a scale: "B1", "b1", "2", "2,0", "selbständig", "3 · selbständig"; "fließend" has to be asked. */
export function levelIn(cell: string, scale: Scale): LevelCell {
  const text = cell.trim();
  if (UNKNOWN.includes(text.toLowerCase())) return { kind: "nothing" };
  if (/^[=@]/.test(text)) return { kind: "fault", because: "level-formula" };
  const named = scale.levels.find(({ label }) => [label.de, label.en].map(plain).includes(plain(text)));
  if (named) return { kind: "level", level: named.value };
  const numbered = /^(\d+)\s*[·:–-]\s*\D/.exec(text);
  if (numbered?.[1]) return ofNumber(Number(numbered[1]), scale);
  const number = /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
  const isCefr = scale.levels.some(({ label }) => label.en === "B1");
  // A number beside language levels may be one of theirs, or a school mark, which runs the other way.
  if (number !== null) {
    const read = ofNumber(number, scale);
    return isCefr && read.kind === "level" ? { kind: "asks", proposal: read.level } : read;
  }
  const between = /^([abc][12])\s*(?:\+|[-/–]\s*[abc][12]\+?)$/i.exec(text)?.[1];
  if (isCefr && between) {
    const lower = scale.levels.find(({ label }) => label.en.toLowerCase() === between.toLowerCase());
    return { kind: "asks", proposal: lower?.value ?? null };
  }
  if (isCefr && /^[a-z]\d+$/i.test(text)) return { kind: "fault", because: "level-unknown" };
  if (/^[-–—]$/.test(text)) return { kind: "asks", proposal: 0 };
  if (text.length > 60 || !/\p{L}/u.test(text)) return { kind: "fault", because: "level-unknown" };
  const usual = (isCefr ? LANGUAGE_WORDS : SKILL_WORDS).find(([words]) => words.test(folded(text)))?.[1];
  const isThere = scale.levels.some(({ value }) => value === usual);
  return { kind: "asks", proposal: usual !== undefined && isThere ? usual : null };
}

function ofNumber(number: number, scale: Scale): LevelCell {
  if (!Number.isInteger(number)) return { kind: "fault", because: "level-between" };
  if (scale.levels.some(({ value }) => value === number)) return { kind: "level", level: number };
  return { kind: "fault", because: "level-beyond" };
}
