import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import { type Fit, sharesIn } from "./fit-reasons.ts";

/** Every indicator of a fit with its weight, its value and what it brings: nothing about the number is hidden. */
export function FitTrace({ fit, i18n }: { readonly fit: Fit; readonly i18n: I18n }) {
  const { t, words, format, locale } = i18n;
  const shares = sharesIn(fit.trace);
  const head = {
    weight: t("fit.trace.weight"),
    value: t("fit.trace.value"),
    share: t("fit.trace.share"),
    source: t("fit.trace.source"),
  };
  const knownWeight = fit.trace.reduce((sum, { weight, value }) => sum + (value === null ? 0 : weight), 0);
  const points = (share: number | null) =>
    share === null || fit.fit === null ? t("fit.trace.none") : format.number(share, "oneDecimal");
  return (
    <>
      <Table caption={t("fit.trace.caption", { type: words(fit.type.label) })} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("fit.trace.indicator")}</ColumnHead>
            <ColumnHead align="end">{head.weight}</ColumnHead>
            <ColumnHead align="end">{head.value}</ColumnHead>
            <ColumnHead align="end">{head.share}</ColumnHead>
            <ColumnHead>{head.source}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {fit.trace.map((entry, index) => (
            <TableRow key={entry.indicator}>
              <RowHead>
                {words(entry.label)}
                {entry.inverted ? (
                  <span className="block text-xs font-normal text-soft">{t("fit.trace.inverted")}</span>
                ) : null}
              </RowHead>
              <Cell label={head.weight} align="end">
                {format.number(entry.weight)}
              </Cell>
              <Cell label={head.value} align="end">
                {entry.value === null ? (
                  <span className="text-soft">{t("fit.trace.notKnown")}</span>
                ) : (
                  format.number(entry.value, { maximumFractionDigits: 2 })
                )}
              </Cell>
              <Cell label={head.share} align="end">
                {points(shares[index] ?? null)}
              </Cell>
              <Cell label={head.source}>{sourceWords(entry.source, locale)}</Cell>
            </TableRow>
          ))}
          <TableRow>
            <RowHead className="font-semibold">{t("fit.trace.sum")}</RowHead>
            <Cell label={head.weight} align="end">
              {format.number(knownWeight)}
            </Cell>
            <Cell align="end">{""}</Cell>
            <Cell label={head.share} align="end">
              <strong>{points(fit.fit)}</strong>
            </Cell>
            <Cell>{""}</Cell>
          </TableRow>
        </TableBody>
      </Table>
      <p className="mt-2 max-w-measure text-xs text-soft">{t("fit.trace.rule")}</p>
    </>
  );
}
