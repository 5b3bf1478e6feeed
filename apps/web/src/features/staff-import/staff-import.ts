/** What the screens about staff lists share: the shapes of the API, and their words. */
import type { ErrorRow } from "@etappe/domain/staff-error-file";
import type { ColumnMeaning, ImportFilter, RowReason } from "@etappe/domain/staff-import";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import type { LevelScale } from "../qualification/level-label.ts";

export type StaffLists = Outputs["staffImports"]["list"];
export type StaffList = Outputs["staffImports"]["show"];
export type ListRow = Outputs["staffImports"]["rows"]["rows"][number];
export type RowsPage = Outputs["staffImports"]["rows"];

/** What of a list is shown, as it stands in the address. */
export type ListQuery = { readonly id: string | null; readonly filter: ImportFilter; readonly after: number };

const FILTERS: readonly ImportFilter[] = ["all", "new", "changed", "same", "partly", "refused", "left-out"];

/** The filters that have rows, with how many; all of them first. */
export function filtersOf({ counts }: StaffList): readonly { readonly filter: ImportFilter; readonly rows: number }[] {
  const rows: Readonly<Record<ImportFilter, number>> = {
    ...{ all: counts.total, new: counts.new, changed: counts.changed, same: counts.same },
    ...{ partly: counts.partly, refused: counts.refused, "left-out": counts.leftOut },
  };
  return FILTERS.map((filter) => ({ filter, rows: rows[filter] })).filter((each) => each.rows > 0);
}

export function listQuery(params: Readonly<Record<string, string | string[] | undefined>>): ListQuery {
  const one = (key: string) => [params[key]].flat()[0];
  const after = Number(one("after") ?? 0);
  return {
    id: /^[0-9a-f-]{36}$/.test(one("import") ?? "") ? (one("import") ?? null) : null,
    filter: FILTERS.find((filter) => filter === one("rows")) ?? "all",
    after: Number.isInteger(after) && after > 0 && after < 10_000 ? after : 0,
  };
}

export function listAddress(place: StaffPlace, { id, filter, after }: Partial<ListQuery>): string {
  const asked = new URLSearchParams();
  if (id) asked.set("import", id);
  if (filter && filter !== "all") asked.set("rows", filter);
  if (after) asked.set("after", String(after));
  const query = asked.toString();
  return `${paths.staff(place, "qualification/import")}${query ? `?${query}` : ""}`;
}

/** What a column holds, in a word. */
export function meaningLabel(meaning: ColumnMeaning, list: Pick<StaffList, "competences">, i18n: I18n): string {
  const { t } = i18n;
  switch (meaning.kind) {
    case "competence":
      return competenceLabel(meaning.competence, list.competences, i18n);
    case "name":
      return t(`staffImport.meaning.name-${meaning.part}`);
    case "dropped":
      return t(`staffImport.dropped.${meaning.because}`);
    default:
      return t(`staffImport.meaning.${meaning.kind}`);
  }
}

/** Why a row or a cell is not taken over, with its column and what stands there. */
export function reasonText(reason: RowReason, row: Pick<ErrorRow, "cells">, header: readonly string[], { t }: I18n) {
  const column = reason.column === null ? "" : (header[reason.column] ?? "");
  const cell = reason.column === null ? "" : (row.cells[reason.column] ?? "");
  const text = t(`staffImport.reason.${reason.because}`, { row: String(reason.row ?? "") });
  if (column === "") return text;
  return cell === "" ? `${column}: ${text}` : `${column} „${cell.slice(0, 60)}“: ${text}`;
}

/** The scale of a competence. */
export function scaleOf(competence: string, { competences, scales }: StaffList): LevelScale | undefined {
  const found = competences.find(({ key }) => key === competence.split("/")[0]);
  return scales.find(({ key }) => key === found?.scale);
}

/** The list as it is mapped now, for a change of one thing. */
export function asItIs({ id, version, mapping }: StaffList, firmId: string) {
  const { takeGood, source, readOn } = mapping;
  return { id, firmId, version, takeGood, source, readOn, columns: [], values: [] };
}
