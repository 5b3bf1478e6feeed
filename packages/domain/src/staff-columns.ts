/** What the columns of a staff list hold, as far as their headings say it. */
import { competenceKey, competenceOf } from "./competence.ts";
import type { Qualification } from "./framework.ts";
import type { ColumnMeaning } from "./staff-import.ts";
import { folded } from "./staff-list/folded.ts";
import { COMPETENCES, LANGUAGES, NAME, NOT_NEEDED, ROLE, STAFF_NUMBER } from "./staff-list/heading-words.ts";

type Method = Pick<Qualification, "competences">;

const IGNORED: ColumnMeaning = { kind: "ignored" };

/** Whether this is a heading that such lists have, for finding the header among title lines and rows. */
export function headingsOf(method: Method): (cell: string) => boolean {
  const meanings = exactMeanings(method);
  return (cell) => meanings.has(folded(cell));
}

/** What each column most likely holds. `keepsNames`: whether names may be taken over by this person in this firm. */
export function proposeColumns(
  header: readonly string[],
  method: Method,
  { keepsNames }: { readonly keepsNames: boolean },
): readonly ColumnMeaning[] {
  const exact = exactMeanings(method);
  const proposed = header.map((heading) => meaningOf(heading, exact, method));
  const onlyOnce = withoutRepeats(withLastName(proposed));
  if (keepsNames) return onlyOnce;
  return onlyOnce.map((meaning) =>
    meaning.kind === "name" ? { kind: "dropped", because: "names-not-kept" } : meaning,
  );
}

function meaningOf(heading: string, exact: ReadonlyMap<string, ColumnMeaning>, method: Method): ColumnMeaning {
  if (competenceOf(heading.trim(), method)) return { kind: "competence", competence: heading.trim() };
  const whole = exact.get(folded(heading));
  if (whole) return whole;
  const words = folded(heading).split(" ");
  if (words.some((word) => NOT_NEEDED.includes(word))) return { kind: "dropped", because: "not-needed" };
  if (words.includes("name")) return { kind: "name", part: "whole" };
  const [only, ...others] = new Set(words.map((word) => exact.get(word)).filter((each) => each?.kind === "competence"));
  return only && others.length === 0 ? only : IGNORED;
}

/** "Name" beside "Vorname" is the last name. */
function withLastName(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const has = (part: string) => columns.some((column) => column.kind === "name" && column.part === part);
  if (!has("first") || has("last")) return columns;
  return columns.map((column) =>
    column.kind === "name" && column.part === "whole" ? { kind: "name", part: "last" } : column,
  );
}

/** A staff number, a part of the name and a competence stand in one column each: the first that says so. */
function withoutRepeats(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = onlyOnceKey(column);
    if (key === null) return column;
    if (seen.has(key)) return IGNORED;
    seen.add(key);
    return column;
  });
}

/** What two columns cannot hold at the same time, as a key; null where they can. */
export function onlyOnceKey(column: ColumnMeaning): string | null {
  if (column.kind === "competence") return `competence ${column.competence}`;
  if (column.kind === "name") return `name ${column.part}`;
  return column.kind === "staff-number" ? "staff-number" : null;
}

function exactMeanings({ competences }: Method): ReadonlyMap<string, ColumnMeaning> {
  const meanings = new Map<string, ColumnMeaning>();
  const say = (words: readonly string[], meaning: ColumnMeaning) => {
    for (const word of words) if (!meanings.has(word)) meanings.set(word, meaning);
  };
  say(STAFF_NUMBER, { kind: "staff-number" });
  for (const part of ["whole", "last", "first"] as const) say(NAME[part], { kind: "name", part });
  say(ROLE, { kind: "role" });
  say(NOT_NEEDED, { kind: "dropped", because: "not-needed" });
  for (const { key, label, perLanguage } of competences) {
    if (perLanguage) continue;
    const words = [key, label.de, label.en].map(folded);
    say([...words, ...(COMPETENCES[key] ?? [])], { kind: "competence", competence: key });
  }
  for (const { key, perLanguage } of competences) {
    if (!perLanguage) continue;
    for (const [language, names] of Object.entries(LANGUAGES))
      say([...names, folded(`${key} ${language}`)], { kind: "competence", competence: competenceKey(key, language) });
  }
  return meanings;
}
