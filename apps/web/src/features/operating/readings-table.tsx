import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { amount, type Indicator } from "./operating.ts";

/** Every value, newest day first; one that was corrected stays, struck through. */
export function ReadingsTable({ indicator, i18n }: { readonly indicator: Indicator; readonly i18n: I18n }) {
  const { t, day, moment } = i18n;
  const column = (key: "day" | "value" | "state" | "note") => t(`operating.readings.${key}`);
  return (
    <Table caption={t("operating.readings.caption", { name: indicator.name })} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{column("day")}</ColumnHead>
          <ColumnHead align="end">{column("value")}</ColumnHead>
          <ColumnHead>{column("state")}</ColumnHead>
          <ColumnHead>{column("note")}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {indicator.readings.toReversed().map(({ id, readOn, value, state, stands, note, recordedBy, recordedAt }) => (
          <TableRow key={id}>
            <RowHead className="whitespace-nowrap">{day(readOn)}</RowHead>
            <Cell label={column("value")} align="end" className="whitespace-nowrap">
              {stands ? amount(value, indicator.unit, i18n) : <s>{amount(value, indicator.unit, i18n)}</s>}
            </Cell>
            <Cell label={column("state")}>
              {stands ? t(`operating.state.${state}`) : t("operating.readings.corrected")}
            </Cell>
            <Cell label={column("note")}>
              {note ? <span className="block whitespace-pre-line">{note}</span> : null}
              <span className="block text-xs text-soft">
                {t("operating.readings.byOn", { name: recordedBy, moment: moment(recordedAt) })}
              </span>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
