/** The matrix of employees and competences (§A): which columns it has, how it is narrowed, and what may be written into it. */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CompetenceKey, type CompetenceKind, competenceOf, partsOf } from "./competence.ts";
import type { Qualification } from "./framework.ts";
import { CompetenceLevel, SOURCES_OF_OTHERS } from "./level-reading.ts";
import { type LanguagesOfRoles, type RoleProfile, requirementsOf } from "./role-profile.ts";
import { Key } from "./text.ts";

/** So many employees come at once. */
export const MATRIX_PAGE = 50;
/** So many cells are written at once. */
export const MOST_CELLS = 3000;

export const MATRIX_SORTS = ["staff-number", "role", "level"] as const;
export const MATRIX_SHOWS = ["all", "gap", "unknown"] as const;

/** Which employees are shown, and in what order. There is no order by how somebody stands in everything: people are not ranked. */
export const MatrixFilter = z.strictObject({
  role: Key.nullable(),
  /** Only those who hold a role that this venture needs. */
  ventureId: z.uuid().nullable(),
  /** The competence that `show` and the order by level speak of; null: any. */
  competence: CompetenceKey.nullable(),
  /** Everybody, or those who fall short of a level that their roles need, or of whom such a level is not known. */
  show: z.enum(MATRIX_SHOWS),
  /** A part of the staff number, or of the name where it may be read. */
  search: z.string().trim().max(100),
  sort: z.enum(MATRIX_SORTS),
  direction: z.enum(["ascending", "descending"]),
});
export type MatrixFilter = z.infer<typeof MatrixFilter>;

export const MatrixPage = z.strictObject({
  firmId: z.uuid(),
  /** How many employees stand before the page, in this order. */
  from: z.int().min(0).max(1_000_000),
  filter: MatrixFilter,
});
export type MatrixPage = z.infer<typeof MatrixPage>;

export const SetLevels = z.strictObject({
  firmId: z.uuid(),
  source: z.enum(SOURCES_OF_OTHERS),
  readOn: Day,
  cells: z
    .array(
      z.strictObject({
        employeeId: z.uuid(),
        competence: CompetenceKey,
        /** Null: not known again. */
        level: CompetenceLevel.nullable(),
        /** Of the level that was seen there; 0 where none was known. */
        version: z.int().min(0).max(2_000_000_000),
      }),
    )
    .min(1)
    .max(MOST_CELLS)
    .refine((cells) => new Set(cells.map(cellKey)).size === cells.length, { message: "names one cell twice" }),
});
export type SetLevels = z.infer<typeof SetLevels>;

/** One cell, by employee and competence. */
export function cellKey(cell: { readonly employeeId: string; readonly competence: string }): string {
  return `${cell.employeeId} ${cell.competence}`;
}

export type MatrixColumn = { readonly key: string; readonly kind: CompetenceKind; readonly scale: string };

/** The order in which the kinds stand side by side. */
export const KINDS = [
  "technical",
  "language",
  "intercultural",
  "international-management",
] as const satisfies readonly CompetenceKind[];

/**
 * The columns: every competence that a role in use needs, in each language in which it is needed, and every one of
 * which a level is known (`known`), by kind, in the framework's order, languages by their letters. A key that the
 * framework does not know (any more) has no column.
 */
export function matrixColumns(
  roles: readonly RoleProfile[],
  languages: LanguagesOfRoles,
  qualification: Pick<Qualification, "competences">,
  known: readonly string[],
): readonly MatrixColumn[] {
  const keys = new Set([...requirementsOf(roles, languages, qualification).keys(), ...known]);
  const order = new Map(qualification.competences.map(({ key }, at) => [key, at]));
  return [...keys]
    .flatMap((key) => {
      const competence = competenceOf(key, qualification);
      return competence ? [{ key, kind: competence.kind, scale: competence.scale }] : [];
    })
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        (order.get(partsOf(a.key).competence) ?? 0) - (order.get(partsOf(b.key).competence) ?? 0) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** What each role alone needs, one line per role and competence: what the database narrows and counts by. */
export function needsOfRoles(
  roles: readonly RoleProfile[],
  languages: LanguagesOfRoles,
  qualification: Pick<Qualification, "competences">,
): readonly { readonly role: string; readonly competence: string; readonly level: number }[] {
  return roles.flatMap((role) =>
    [...requirementsOf([role], languages, qualification)].map(([competence, { level }]) => ({
      ...{ role: role.key, competence, level },
    })),
  );
}

export type CellStand =
  /** Nobody in these roles needs it. */
  | { readonly kind: "not-needed" }
  | { readonly kind: "unknown"; readonly needed: number }
  | { readonly kind: "met"; readonly needed: number }
  | { readonly kind: "short"; readonly needed: number; readonly gap: number };

/** How a level stands against the one that is needed; `needed` is null where none is, `level` null where it is not known. */
export function standOfCell(level: number | null, needed: number | null): CellStand {
  if (needed === null) return { kind: "not-needed" };
  if (level === null) return { kind: "unknown", needed };
  return level < needed ? { kind: "short", needed, gap: needed - level } : { kind: "met", needed };
}
