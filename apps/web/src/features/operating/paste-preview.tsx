"use client";
import type { PastedRow } from "@etappe/domain/pasted-readings";
import { Icon } from "@etappe/ui/icon";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { amount, type Indicator } from "./operating.ts";

type Props = {
  readonly rows: readonly PastedRow[];
  readonly indicators: readonly Indicator[];
  /** How many of them will be saved. */
  readonly taken: number;
};

/** So many lines a browser lays out while somebody types. What is left out is always among them. */
const MOST = 200;

export function PastePreview({ rows, indicators, taken }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const column = (key: "line" | "indicator" | "day" | "value" | "result") => t(`operating.paste.${key}`);
  const shown = [...rows.filter(({ kind }) => kind === "refused"), ...rows.filter(({ kind }) => kind !== "refused")]
    .slice(0, MOST)
    .sort((a, b) => a.line - b.line);
  return (
    <section aria-labelledby="paste-preview">
      <h3 id="paste-preview" className="text-base font-semibold">
        {t("operating.paste.preview")}
      </h3>
      <p role="status" className="mb-2 text-sm text-soft">
        {rows.length === 0
          ? t("operating.paste.none")
          : t("operating.paste.counts", { taken, left: rows.length - taken })}
      </p>
      {rows.length === 0 ? null : (
        <Table caption={t("operating.paste.preview")} isDense>
          <TableHead>
            <TableRow>
              <ColumnHead align="end">{column("line")}</ColumnHead>
              <ColumnHead>{column("indicator")}</ColumnHead>
              <ColumnHead>{column("day")}</ColumnHead>
              <ColumnHead align="end">{column("value")}</ColumnHead>
              <ColumnHead>{column("result")}</ColumnHead>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike in everything but their place
              <PreviewRow key={at} {...{ row, indicators, column, i18n }} />
            ))}
          </TableBody>
        </Table>
      )}
      {rows.length > shown.length ? (
        <p className="mt-2 text-sm text-soft">{t("operating.paste.more", { count: rows.length - shown.length })}</p>
      ) : null}
    </section>
  );
}

function PreviewRow({
  row,
  indicators,
  column,
  i18n,
}: Pick<Props, "indicators"> & {
  readonly row: PastedRow;
  readonly column: (key: "indicator" | "day" | "value" | "result") => string;
  readonly i18n: I18n;
}) {
  const reading = row.kind === "refused" ? null : row.reading;
  const indicator = indicators.find(({ id }) => id === reading?.indicatorId);
  const isTaken = row.kind === "new" || row.kind === "corrects";
  return (
    <TableRow>
      <RowHead className="sm:text-end">{row.line}</RowHead>
      <Cell label={column("indicator")}>{indicator?.name ?? ""}</Cell>
      <Cell label={column("day")} className="whitespace-nowrap">
        {reading ? i18n.day(reading.readOn) : ""}
      </Cell>
      <Cell label={column("value")} align="end" className="whitespace-nowrap">
        {reading ? amount(reading.value, indicator?.unit ?? "", i18n) : ""}
      </Cell>
      <Cell label={column("result")} className={isTaken ? "" : "text-soft"}>
        <span className="inline-flex items-start gap-1.5">
          <Icon name={isTaken ? "check" : row.kind === "refused" ? "alert" : "minus"} className="mt-0.5 shrink-0" />
          <span className="min-w-0 wrap-anywhere">{resultOf(row, indicator?.unit ?? "", i18n)}</span>
        </span>
      </Cell>
    </TableRow>
  );
}

function resultOf(row: PastedRow, unit: string, i18n: I18n): string {
  const { t } = i18n;
  switch (row.kind) {
    case "refused":
      if (row.because === "no-such-indicator" && row.cell === "") return t("operating.paste.refused.no-name");
      return t(`operating.paste.refused.${row.because}`, { cell: row.cell });
    case "corrects":
      return t("operating.paste.corrects", { before: amount(row.before, unit, i18n) });
    default:
      return t(`operating.paste.${row.kind}`);
  }
}
