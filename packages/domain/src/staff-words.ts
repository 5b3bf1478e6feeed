/** One row of a staff list, read with its mapping: what it says, and what of it cannot be taken. */
import { partsOf } from "./competence.ts";
import type { Qualification, Scale } from "./framework.ts";
import type { RoleProfile } from "./role-profile.ts";
import type { ImportMapping, RowReason, WordMeaning } from "./staff-import.ts";
import { plain } from "./staff-list/folded.ts";
import { levelIn } from "./staff-list/level-words.ts";
import { roleIn, roleWordsIn } from "./staff-list/role-words.ts";

export const LONGEST_STAFF_NUMBER = 40;
export const LONGEST_NAME = 120;

/** What rows are read with. */
export type Reading = {
  readonly mapping: ImportMapping;
  readonly qualification: Pick<Qualification, "competences">;
  readonly scales: readonly Scale[];
  readonly roles: readonly RoleProfile[];
};

export type SaidRow = {
  readonly staffNumber: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly levels: readonly { readonly competence: string; readonly level: number; readonly column: number }[];
  readonly reasons: readonly RowReason[];
  /** A word in it leaves the whole row out. */
  readonly isLeftOut: boolean;
};

/** A word whose meaning a person decides, or has decided. */
export type OpenWord = {
  readonly column: number;
  readonly word: string;
  readonly proposal: WordMeaning | null;
};

/** Reads rows with one mapping. What was decided about words is looked up once, not per row. */
export function rowReader(reading: Reading): (cells: readonly string[]) => SaidRow {
  const wordOf = wordReader(reading);
  return (cells) => {
    const reasons: RowReason[] = [];
    const roles: string[] = [];
    const levels: { competence: string; level: number; column: number }[] = [];
    const names = new Map<string, string>();
    let [staffNumber, isLeftOut] = ["", false];
    for (const [column, meaning] of reading.mapping.columns.entries()) {
      const cell = cells[column]?.trim() ?? "";
      if (cell === "") continue;
      if (meaning.kind === "staff-number") staffNumber = cell;
      if (meaning.kind === "name") {
        names.set(meaning.part, cell);
        if (isFormula(cell)) reasons.push({ because: "formula-is-text", column });
      }
      if (meaning.kind !== "role" && meaning.kind !== "competence") continue;
      for (const word of wordsOf(meaning.kind, cell)) {
        const read = wordOf(column, word);
        if (read.kind === "fault") reasons.push({ because: read.because, column });
        else if (read.kind === "leave-out") isLeftOut = true;
        else if (read.kind === "role" && !roles.includes(read.role)) roles.push(read.role);
        else if (read.kind === "level" && meaning.kind === "competence")
          levels.push({ competence: meaning.competence, level: read.level, column });
      }
    }
    const name = nameOf(names);
    if (name !== null && name.length > LONGEST_NAME) reasons.push({ because: "name-too-long", column: null });
    const kept = name !== null && name.length <= LONGEST_NAME ? name : null;
    return { staffNumber, name: kept, roles, levels, reasons, isLeftOut };
  };
}

/** The words of the list that do not say by themselves what they mean, with how often each occurs; the most frequent first. */
export function openWords(
  rows: readonly { readonly cells: readonly string[] }[],
  reading: Reading,
): readonly (OpenWord & { readonly times: number })[] {
  const undecided = wordReader({ ...reading, mapping: { ...reading.mapping, values: [] } });
  const found = new Map<string, OpenWord & { times: number }>();
  for (const [column, meaning] of reading.mapping.columns.entries()) {
    if (meaning.kind !== "role" && meaning.kind !== "competence") continue;
    for (const { cells } of rows) {
      for (const word of wordsOf(meaning.kind, cells[column]?.trim() ?? "")) {
        const key = keyOf(column, word);
        const known = found.get(key);
        if (known) known.times += 1;
        else {
          const read = undecided(column, word);
          if (read.kind === "fault" && read.asks !== undefined)
            found.set(key, { column, word, proposal: read.asks, times: 1 });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column || b.times - a.times);
}

type ReadWord =
  | WordMeaning
  | { readonly kind: "fault"; readonly because: RowReason["because"]; readonly asks?: WordMeaning | null };

function wordReader({ mapping, qualification, scales, roles }: Reading) {
  const decided = new Map(mapping.values.map(({ column, word, means }) => [keyOf(column, word), means]));
  const scaleOf = mapping.columns.map((meaning) => {
    if (meaning.kind !== "competence") return null;
    const { competence } = partsOf(meaning.competence);
    const scale = qualification.competences.find(({ key }) => key === competence)?.scale;
    return scales.find(({ key }) => key === scale) ?? null;
  });
  const remembered = new Map<string, ReadWord>();
  const read = (column: number, word: string): ReadWord => {
    const scale = scaleOf[column] ?? null;
    const said = scale ? levelWord(word, scale) : roleWord(word, roles);
    const chosen = decided.get(keyOf(column, word));
    // What a word means beyond doubt, and what is no level at all, nobody decides otherwise.
    if (chosen === undefined || said.kind !== "fault" || said.asks === undefined) return said;
    if (chosen.kind === "role" && (scale || !roles.some(({ key }) => key === chosen.role))) return said;
    if (chosen.kind === "level" && !scale?.levels.some(({ value }) => value === chosen.level)) return said;
    return chosen;
  };
  return (column: number, word: string): ReadWord => {
    const key = keyOf(column, word);
    const known = remembered.get(key) ?? read(column, word);
    remembered.set(key, known);
    return known;
  };
}

function levelWord(word: string, scale: Scale): ReadWord {
  const read = levelIn(word, scale);
  if (read.kind !== "asks") return read;
  const asks: WordMeaning | null = read.proposal === null ? null : { kind: "level", level: read.proposal };
  return { kind: "fault", because: "level-undecided", asks };
}

function roleWord(word: string, roles: readonly RoleProfile[]): ReadWord {
  if (word.length > LONGEST_NAME) return { kind: "fault", because: "role-too-long" };
  const read = roleIn(word, roles);
  if (read.kind === "role") return read;
  const asks: WordMeaning | null = read.proposal === null ? null : { kind: "role", role: read.proposal };
  return { kind: "fault", because: "role-undecided", asks };
}

function wordsOf(kind: "role" | "competence", cell: string): readonly string[] {
  if (kind === "role") return roleWordsIn(cell);
  return cell === "" ? [] : [cell];
}

/** Words are the same that differ in small and capital letters or in blanks only. */
function keyOf(column: number, word: string): string {
  return `${column} ${plain(word)}`;
}

function nameOf(names: ReadonlyMap<string, string>): string | null {
  const [whole, last, first] = [names.get("whole"), names.get("last"), names.get("first")];
  if (last !== undefined && first !== undefined) return `${last}, ${first}`;
  return whole ?? last ?? first ?? null;
}

/** Text that a spreadsheet would work out. Here it is text, and nothing works it out. */
export function isFormula(cell: string): boolean {
  return /^[=+@\t\r]|^-(?!\d)/.test(cell) && cell.length > 1;
}

/** Whether two words of a list are one and the same. */
export function sameWord(
  a: { readonly column: number; readonly word: string },
  b: { readonly column: number; readonly word: string },
): boolean {
  return keyOf(a.column, a.word) === keyOf(b.column, b.word);
}
