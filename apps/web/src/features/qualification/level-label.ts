import type { Text } from "@etappe/domain/text";
import type { I18n } from "../../i18n/i18n.ts";

export type LevelScale = {
  readonly key: string;
  readonly levels: readonly {
    readonly value: number;
    readonly label: Text;
    readonly anchor?: Text | null | undefined;
  }[];
};

/** A level as it is spoken of: "B1" where its levels have names of their own, else "3 · selbständig"; null is "unbekannt". */
export function levelLabel(scale: LevelScale | undefined, value: number | null, { t, words }: I18n): string {
  if (value === null) return t("qualification.level.unknown");
  const level = levelAt(scale, value);
  if (!scale || !level) return String(value);
  return hasNames(scale) ? words(level.label) : `${value} · ${words(level.label)}`;
}

/** As it stands in a sentence: "2 von 5 auf B1", "2 von 5 auf Stufe 3". */
export function levelInSentence(scale: LevelScale | undefined, level: number, i18n: I18n): string {
  return scale && hasNames(scale) ? levelLabel(scale, level, i18n) : i18n.t("qualification.level.step", { level });
}

/** As short as a cell: "B1", "3", "–" for nothing on a scale with names; null is "?". */
export function levelMark(scale: LevelScale | undefined, value: number | null, { words }: Pick<I18n, "words">): string {
  if (value === null) return "?";
  const level = levelAt(scale, value);
  if (!scale || !level || !hasNames(scale)) return String(value);
  return isName(level) ? words(level.label) : "–";
}

/** What somebody can do at this level, or null where the scale does not say it. */
export function levelAnchor(scale: LevelScale | undefined, value: number | null, { words }: I18n): string | null {
  const anchor = value === null ? null : levelAt(scale, value)?.anchor;
  return anchor ? words(anchor) : null;
}

function levelAt(scale: LevelScale | undefined, value: number) {
  return scale?.levels.find((level) => level.value === value);
}

/** B1 is called so in every language; "selbständig" is a description. */
function hasNames({ levels }: LevelScale): boolean {
  return levels.some(isName);
}

function isName({ label }: LevelScale["levels"][number]): boolean {
  return label.de === label.en;
}
