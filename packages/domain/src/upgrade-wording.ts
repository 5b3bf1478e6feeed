/** Whether a question of the assessment still reads as it did when it was answered. */
import { type AnswerKind, itemsOf } from "./answer.ts";
import type { Framework } from "./framework.ts";
import { LOCALES, type Text } from "./text.ts";

/** What of a question can read otherwise. `scale`: the labels and anchors of its levels. */
export const WORDINGS = ["label", "help", "character", "origin", "dimension", "field", "scale"] as const;
export type Wording = (typeof WORDINGS)[number];

/** A question with what impulses, criteria and capability criteria say of it; each kind has some of the optional ones. */
export type Asked = {
  readonly key: string;
  readonly scale: string;
  readonly label: Text;
  readonly help?: Text | undefined;
  readonly character?: string;
  readonly origin?: string;
  readonly dimension?: string;
  readonly field?: string;
};

/** The question that a framework asks under this name, if it does. */
export function askedIn(
  framework: Framework,
  { kind, item }: { readonly kind: AnswerKind; readonly item: string },
): Asked | undefined {
  return itemsOf(kind, framework).find(({ key }) => key === item) as Asked | undefined;
}

/** What of the question itself is different. Weight, source, visibility, group and order change no meaning. */
export function changedWords(was: Asked, is: Asked): readonly Wording[] {
  const texts = (["label", "help"] as const).filter((field) => !isSameText(was[field], is[field]));
  const meaning = (["character", "origin", "dimension", "field"] as const).filter((field) => was[field] !== is[field]);
  return [...texts, ...meaning];
}

/** A question with the levels that it was, or is, answered on. */
export type AskedOn = { readonly asked: Asked; readonly levels: Levels };

/** The question and its levels, or undefined where it is not asked. */
export function askedOn(
  framework: Framework,
  item: { readonly kind: AnswerKind; readonly item: string },
): AskedOn | undefined {
  const asked = askedIn(framework, item);
  return asked && { asked, levels: levelsOf(framework, asked.scale) };
}

/** Whether what was said to `was` can be taken as said to `is`: the same words, and the same levels. */
export function stillReads(was: AskedOn | undefined, is: AskedOn | undefined): boolean {
  if (!was || !is || was.levels.length !== is.levels.length) return false;
  return changedWords(was.asked, is.asked).length === 0 && readsTheSame(was.levels, is.levels);
}

type Levels = Framework["scales"][number]["levels"];

/** The levels of a scale, from the lowest. */
export function levelsOf(framework: Framework, scale: string): Levels {
  const found = framework.scales.find(({ key }) => key === scale)?.levels ?? [];
  return found.toSorted((a, b) => a.value - b.value);
}

/** Whether each level is called and described as before. */
export function readsTheSame(was: Levels, is: Levels): boolean {
  return was.every((level, index) => {
    const other = is[index];
    return other && isSameText(level.label, other.label) && isSameText(level.anchor, other.anchor);
  });
}

/** A translation that was missing and is added later changes nothing that anybody had read. */
function isSameText(was: Text | undefined, is: Text | undefined): boolean {
  if (!was || !is) return was === is;
  return LOCALES.every((locale) => was[locale] === is[locale] || was[locale].trim() === "");
}
