"use client";
import type { WordMeaning } from "@etappe/domain/staff-import";
import { Button } from "@etappe/ui/button";
import { Select } from "@etappe/ui/select";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { levelLabel } from "../qualification/level-label.ts";
import type { Change } from "./mapping-form.tsx";
import { type StaffList, scaleOf } from "./staff-import.ts";

type Props = { readonly list: StaffList; readonly change: Change };
type Word = StaffList["words"][number];

/** Words of the list that do not say by themselves which role or level they are. */
export function WordSelects({ list, change }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  if (list.words.length === 0) return null;
  const open = list.words.filter(({ means, proposal }) => means === null && proposal !== null);
  const takeAll = () =>
    change({ values: open.map(({ column, word, proposal }) => ({ column, word, means: proposal })) });
  return (
    <div className="flex flex-col gap-2">
      <h3>{t("staffImport.words.title")}</h3>
      <p className="max-w-measure text-soft">{t("staffImport.words.hint")}</p>
      {open.length > 0 ? (
        <Button size="small" className="self-start" onPress={takeAll}>
          {t("staffImport.words.takeAll", { count: open.length })}
        </Button>
      ) : null}
      <Table caption={t("staffImport.words.title")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("staffImport.words.word")}</ColumnHead>
            <ColumnHead>{t("staffImport.words.column")}</ColumnHead>
            <ColumnHead align="end">{t("staffImport.words.times")}</ColumnHead>
            <ColumnHead>{t("staffImport.words.means")}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {list.words.map((word) => (
            <TableRow key={`${word.column} ${word.word}`}>
              <RowHead className="wrap-anywhere">{word.word}</RowHead>
              <Cell label={t("staffImport.words.column")}>{list.header[word.column] ?? ""}</Cell>
              <Cell label={t("staffImport.words.times")} align="end">
                {i18n.format.number(word.times)}
              </Cell>
              <Cell label={t("staffImport.words.means")}>
                <WordSelect {...{ word, list, change }} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function WordSelect({ word, list, change }: Props & { readonly word: Word }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { column, proposal } = word;
  const options = meaningsOf(word, list, i18n);
  const proposed = proposal && options.find(({ id }) => id === JSON.stringify(proposal))?.label;
  return (
    <Select
      hidesLabel
      label={t("staffImport.words.meaningOf", { word: word.word })}
      placeholder={proposed ? t("staffImport.words.proposed", { proposed }) : t("staffImport.words.open")}
      options={options}
      value={word.means && JSON.stringify(word.means)}
      onChange={(id) => {
        const means = options.find((option) => option.id === id)?.means;
        if (means) change({ values: [{ column, word: word.word, means }] });
      }}
      className="sm:max-w-sm"
    />
  );
}

function meaningsOf({ column }: Word, list: StaffList, i18n: I18n) {
  const { t, words } = i18n;
  const meaning = list.mapping.columns[column];
  const scale = meaning?.kind === "competence" ? scaleOf(meaning.competence, list) : undefined;
  const levels = (scale?.levels ?? []).map(({ value }) => ({
    ...{ means: { kind: "level", level: value } as WordMeaning, label: levelLabel(scale, value, i18n) },
  }));
  const roles = list.roles.map(({ key, label }) => ({
    ...{ means: { kind: "role", role: key } as WordMeaning, label: words(label) },
  }));
  const others = [
    {
      means: { kind: "nothing" } as WordMeaning,
      label: t(scale ? "staffImport.words.noLevel" : "staffImport.words.noRole"),
    },
    { means: { kind: "leave-out" } as WordMeaning, label: t("staffImport.words.leaveOut") },
  ];
  return [...(scale ? levels : roles), ...others].map((each) => ({ ...each, id: JSON.stringify(each.means) }));
}
