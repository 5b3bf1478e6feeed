"use client";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { levelWords } from "./level-words.ts";
import type { Scenario } from "./scratch.ts";

type Props = { readonly scenario: Scenario; readonly i18n: I18n };

/** The moves of a scenario beside the answers as they are now, and whose answer it is by now. */
export function ChangesTable({ scenario, i18n }: Props) {
  const { t, words, moment } = i18n;
  const head = { now: t("scenario.changes.now"), scenario: t("scenario.changes.scenario") };
  return (
    <Table caption={t("scenario.changes.caption", { name: scenario.name })} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("scenario.changes.item")}</ColumnHead>
          <ColumnHead align="end">{head.now}</ColumnHead>
          <ColumnHead align="end">{head.scenario}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {scenario.changes.map((change) => (
          <TableRow key={`${change.kind} ${change.item}`}>
            <RowHead>
              {words(change.label)}
              {change.changedSince ? (
                <span className="block text-xs font-semibold text-warn">
                  {t("scenario.changes.since", {
                    name: change.changedSince.by,
                    moment: moment(change.changedSince.at),
                  })}
                </span>
              ) : null}
            </RowHead>
            <Cell label={head.now} align="end">
              {levelWords(change.now, i18n)}
            </Cell>
            <Cell label={head.scenario} align="end">
              <strong>{levelWords(change, i18n)}</strong>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
