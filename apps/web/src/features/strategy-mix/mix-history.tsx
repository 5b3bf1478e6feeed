import { Disclosure } from "@etappe/ui/disclosure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { Mix, Place } from "./mix-table.ts";

type Props = {
  readonly history: Mix["history"];
  readonly placeName: (place: Place) => string;
  readonly i18n: I18n;
};

/** Weights and strategies that held before, so that the shift stays readable. */
export function MixHistory({ history, placeName, i18n }: Props) {
  const { t, words, day, format } = i18n;
  if (history.length === 0) return null;
  return (
    <Disclosure summary={t("strategyMix.history.title", { count: history.length })}>
      <Table caption={t("strategyMix.history.caption")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("strategyMix.history.strategy")}</ColumnHead>
            <ColumnHead>{t("strategyMix.history.place")}</ColumnHead>
            <ColumnHead align="end">{t("strategyMix.history.weight")}</ColumnHead>
            <ColumnHead>{t("strategyMix.history.period")}</ColumnHead>
            <ColumnHead>{t("strategyMix.history.why")}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {history.map(({ id, label, country, weight, heldFrom, heldTo, why }) => (
            <TableRow key={id}>
              <RowHead>{words(label)}</RowHead>
              <Cell label={t("strategyMix.history.place")}>{placeName(country)}</Cell>
              <Cell label={t("strategyMix.history.weight")} align="end">
                {format.number(weight, "oneDecimal")}
              </Cell>
              <Cell label={t("strategyMix.history.period")}>
                {t("strategyMix.history.range", { from: day(heldFrom), to: day(heldTo ?? heldFrom) })}
              </Cell>
              <Cell label={t("strategyMix.history.why")} className="whitespace-pre-line">
                {why}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Disclosure>
  );
}
