"use client";
import { LANGUAGES } from "@etappe/domain/country-languages";
import { type ChosenMeaning, type ColumnMeaning, ChosenMeaning as Meaning } from "@etappe/domain/staff-import";
import { Select } from "@etappe/ui/select";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Change } from "./mapping-form.tsx";
import { meaningLabel, type StaffList } from "./staff-import.ts";

type Props = { readonly list: StaffList; readonly change: Change };

/** Each column of the file with what it holds. */
export function ColumnSelects({ list, change }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const options = optionsOf(list, i18n);
  return (
    <Table caption={t("staffImport.columns.title")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("staffImport.columns.heading")}</ColumnHead>
          <ColumnHead>{t("staffImport.columns.holds")}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {list.header.map((heading, column) => {
          const meaning = list.mapping.columns[column] ?? { kind: "ignored" };
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have the same heading
            <TableRow key={column}>
              <RowHead className="wrap-anywhere">
                {heading || t("staffImport.columns.unnamed", { column: column + 1 })}
              </RowHead>
              <Cell label={t("staffImport.columns.holds")}>
                {meaning.kind === "dropped" ? (
                  <span className="text-soft">{meaningLabel(meaning, list, i18n)}</span>
                ) : (
                  <Select
                    hidesLabel
                    label={t("staffImport.columns.of", { heading })}
                    placeholder={t("staffImport.meaning.ignored")}
                    options={options}
                    value={idOf(meaning)}
                    onChange={(id) => {
                      const means = meaningIn(id);
                      if (means && idOf(means) !== idOf(meaning)) change({ columns: [{ column, means }] });
                    }}
                    className="sm:max-w-sm"
                  />
                )}
              </Cell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function optionsOf(list: StaffList, i18n: I18n) {
  const names: readonly ChosenMeaning[] = list.takesNames
    ? (["whole", "last", "first"] as const).map((part) => ({ kind: "name", part }))
    : [];
  const competences = list.competences.flatMap(({ key, perLanguage }): ChosenMeaning[] =>
    perLanguage
      ? LANGUAGES.map((language) => ({ kind: "competence", competence: `${key}/${language}` }))
      : [{ kind: "competence", competence: key }],
  );
  const all: readonly ChosenMeaning[] = [
    { kind: "ignored" },
    { kind: "staff-number" },
    ...names,
    { kind: "role" },
    ...competences,
  ];
  return all.map((meaning) => ({ id: idOf(meaning), label: meaningLabel(meaning, list, i18n) }));
}

/** A meaning as the id of an option, and back. */
function idOf(meaning: ColumnMeaning): string {
  return JSON.stringify(meaning);
}

function meaningIn(id: string | null): ChosenMeaning | null {
  const read = Meaning.safeParse(id === null ? null : JSON.parse(id));
  return read.success ? read.data : null;
}
