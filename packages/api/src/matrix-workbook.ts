/** The matrix of employees and competences as a workbook: to be read by a manager, and to come back as a staff list. */
import { partsOf } from "@etappe/domain/competence";
import { coverageOf } from "@etappe/domain/coverage";
import { type MatrixColumn, matrixColumns } from "@etappe/domain/matrix";
import { requirementsOf } from "@etappe/domain/role-profile";
import type { Locale } from "@etappe/domain/text";
import type { WorkbookSheet } from "./spreadsheet.ts";
import type { StaffRecord } from "./staff-record.ts";

export type MatrixPerson = {
  readonly staffNumber: string;
  /** Null where none is kept, or none may be read. */
  readonly name: string | null;
  readonly roles: readonly string[];
  /** What counts, by competence; what is missing is unknown. */
  readonly levels: ReadonlyMap<string, number>;
};

const WORDS = {
  de: {
    ...{ matrix: "Matrix", gaps: "Lücken je Kompetenz", legend: "Stufen", needed: "Höchste gebrauchte Stufe" },
    ...{ staffNumber: "Personalnummer", name: "Name", roles: "Rollen", competence: "Kompetenz", kind: "Art" },
    ...{ holders: "Brauchen sie", met: "Erreichen sie", short: "Bleiben darunter", unknown: "Unbekannt" },
    ...{
      missing: "Fehlende Stufen (bekannte)",
      scale: "Skala",
      level: "Stufe",
      word: "Bezeichnung",
      means: "Bedeutet",
    },
    ...{ technical: "Fachlich", language: "Sprachen", intercultural: "Interkulturell" },
    ...{ "international-management": "Internationales Management" },
  },
  en: {
    ...{ matrix: "Matrix", gaps: "Gaps by competence", legend: "Levels", needed: "Highest level needed" },
    ...{ staffNumber: "Staff number", name: "Name", roles: "Roles", competence: "Competence", kind: "Kind" },
    ...{ holders: "Need it", met: "Reach it", short: "Fall short", unknown: "Unknown" },
    ...{ missing: "Missing levels (known)", scale: "Scale", level: "Level", word: "Name", means: "Means" },
    ...{ technical: "Technical", language: "Languages", intercultural: "Intercultural" },
    ...{ "international-management": "International management" },
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** From low to high, light enough for black digits on it. */
const [PALE, DEEP] = ["EEF3F8", "7FA8CC"] as const;

/** Three sheets: the matrix, the gaps by competence, the scales in words. Unknown levels stay empty. */
export function matrixWorkbook(
  record: StaffRecord,
  people: readonly MatrixPerson[],
  locale: Locale,
): readonly WorkbookSheet[] {
  const { roles, languages, qualification } = record;
  const known = [...new Set(people.flatMap(({ levels }) => [...levels.keys()]))];
  const columns = matrixColumns(roles, languages, qualification, known);
  const neededBy = (held: readonly string[]) =>
    requirementsOf(
      roles.filter(({ key }) => held.includes(key)),
      languages,
      qualification,
    );
  const asked = people.map((person) => ({ ...person, needed: neededBy(person.roles) }));
  const at = { record, columns, locale };
  return [matrixSheet(at, people, neededBy(roles.map(({ key }) => key))), gapSheet(at, asked), legendSheet(at)];
}

type At = { readonly record: StaffRecord; readonly columns: readonly MatrixColumn[]; readonly locale: Locale };
type Needed = ReturnType<typeof requirementsOf>;

function matrixSheet(at: At, people: readonly MatrixPerson[], needed: Needed): WorkbookSheet {
  const { record, columns, locale } = at;
  const w = WORDS[locale];
  const named = people.some(({ name }) => name !== null);
  const roleLabel = new Map(record.roles.map(({ key, label }) => [key, label[locale]]));
  const who = [w.staffNumber, ...(named ? [w.name] : []), w.roles];
  const blank = who.slice(1).map(() => null);
  return {
    name: w.matrix,
    above: [
      [null, ...blank, ...columns.map(({ kind }, index) => (columns[index - 1]?.kind === kind ? null : w[kind]))],
      [w.needed, ...blank, ...columns.map((column) => shown(at, column, needed.get(column.key)?.level ?? null))],
    ],
    header: [...who, ...columns.map(({ key }) => heading(at, key))],
    rows: people.map(({ staffNumber, name, roles, levels }) => [
      ...[staffNumber, ...(named ? [name] : []), roles.map((key) => roleLabel.get(key) ?? key).join("; ")],
      ...columns.map((column) => shown(at, column, levels.get(column.key) ?? null)),
    ]),
    columns: [
      ...[{ width: 16 }, ...(named ? [{ width: 24 }] : []), { width: 30 }],
      ...columns.map((column) => ({ width: 14, ...tints(at, column) })),
    ],
    freeze: who.length,
  };
}

function gapSheet(at: At, people: readonly (MatrixPerson & { readonly needed: Needed })[]): WorkbookSheet {
  const w = WORDS[at.locale];
  const lines = at.columns.map(({ key, kind }) => {
    const held = people.flatMap(({ needed, levels }) => {
      const required = needed.get(key)?.level;
      return required === undefined ? [] : [{ required, actual: levels.get(key) ?? null }];
    });
    // How far each falls short of their own need: 0 where it is reached, below 0 never.
    const short = held.map(({ required, actual }) => (actual === null ? null : Math.min(0, actual - required)));
    const { holders, met, unknown } = coverageOf(short, 0);
    const missing = -short.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    return [heading(at, key), w[kind], holders, met, holders - met - unknown, unknown, missing];
  });
  return {
    name: w.gaps,
    header: [w.competence, w.kind, w.holders, w.met, w.short, w.unknown, w.missing],
    rows: lines,
    columns: [{ width: 34 }, { width: 26 }, ...Array.from({ length: 4 }, () => ({ width: 16 })), { width: 26 }],
    freeze: 1,
  };
}

function legendSheet({ record, columns, locale }: At): WorkbookSheet {
  const w = WORDS[locale];
  const used = record.scales.filter(({ key }) => columns.some(({ scale }) => scale === key));
  return {
    name: w.legend,
    header: [w.scale, w.level, w.word, w.means],
    rows: used.flatMap(({ label, levels }) =>
      levels.map((level) => [label[locale], level.value, level.label[locale], level.anchor?.[locale] ?? null]),
    ),
    columns: [{ width: 26 }, { width: 10 }, { width: 26 }, { width: 80 }],
  };
}

/** As the import knows it again: a language by its name, everything else by the method's word, and a key where two are alike. */
function heading({ record, columns, locale }: At, key: string): string {
  const { competence, language } = partsOf(key);
  const alike = columns.filter((column) => language !== null && partsOf(column.key).language === language);
  if (alike.length > 1) return key;
  if (language !== null) return new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? key;
  return record.qualification.competences.find((each) => each.key === competence)?.label[locale] ?? key;
}

function levelsOf({ record }: At, { scale }: MatrixColumn) {
  return record.scales.find(({ key }) => key === scale)?.levels ?? [];
}

/** A bare number beside a language might be a mark of a school, so language levels are called by their names. */
function isNamed(at: At, column: MatrixColumn): boolean {
  return levelsOf(at, column).some(({ label }) => label.en === "B1");
}

function shown(at: At, column: MatrixColumn, value: number | null): string | number | null {
  if (value === null || !isNamed(at, column)) return value;
  return levelsOf(at, column).find((level) => level.value === value)?.label[at.locale] ?? value;
}

function tints(at: At, column: MatrixColumn): Pick<WorkbookSheet["columns"][number], "scale" | "words"> {
  const levels = levelsOf(at, column);
  const values = levels.map(({ value }) => value);
  const [from, to] = [Math.min(...values), Math.max(...values)];
  if (levels.length < 2) return {};
  if (!isNamed(at, column)) return { scale: { from: { value: from, colour: PALE }, to: { value: to, colour: DEEP } } };
  const words = levels.map(({ value, label }) => ({
    text: label[at.locale],
    colour: between((value - from) / (to - from)),
  }));
  return { words };
}

/** The colour at a share of the way from pale to deep. */
function between(share: number): string {
  return [0, 2, 4]
    .map((start) => [PALE, DEEP].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16)))
    .map(([low = 0, high = 0]) => Math.round(low + (high - low) * share))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
