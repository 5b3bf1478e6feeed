"use client";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { SideNames } from "./effect-view.tsx";
import type { Effect } from "./scratch.ts";

type Props = { readonly effect: Effect; readonly names: SideNames; readonly i18n: I18n };
type Side = Effect["evaluation"]["before"];

/** Both axes with how much of each is answered, and what they come to. Never the one number alone. */
export function PositionShift({ effect: { evaluation }, names, i18n }: Props) {
  const { t, words, format } = i18n;
  const score = (value: number | null) => (value === null ? t("scenario.none") : format.number(value, "oneDecimal"));
  const coverage = ({ answered, applicable }: Side["resources"]) =>
    t("assessment.position.coverage", { answered, applicable });
  const axes = (["resources", "potentials"] as const).map((key) => ({
    key,
    label: words(evaluation.after[key].label),
    before: evaluation.before[key],
    after: evaluation.after[key],
  }));
  const brakes = ({ heldBackBy }: Side) => format.list(heldBackBy.map(({ label }) => words(label)));
  return (
    <>
      <Table caption={t("scenario.effect.positionCaption", names)} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("scenario.effect.axis")}</ColumnHead>
            <ColumnHead align="end">{names.before}</ColumnHead>
            <ColumnHead align="end">{names.after}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {axes.map(({ key, label, before, after }) => (
            <TableRow key={key}>
              <RowHead>{label}</RowHead>
              <Cell label={names.before} align="end">
                {score(before.score)} <span className="block text-xs text-soft">{coverage(before)}</span>
              </Cell>
              <Cell label={names.after} align="end">
                <strong>{score(after.score)}</strong> <span className="block text-xs text-soft">{coverage(after)}</span>
              </Cell>
            </TableRow>
          ))}
          <TableRow>
            <RowHead>{t("assessment.position.together")}</RowHead>
            <Cell label={names.before} align="end">
              {score(evaluation.before.startingPosition)}
            </Cell>
            <Cell label={names.after} align="end">
              <strong>{score(evaluation.after.startingPosition)}</strong>
            </Cell>
          </TableRow>
        </TableBody>
      </Table>
      {brakes(evaluation.before) === brakes(evaluation.after) ? null : (
        <p className="mt-1 text-sm">
          {t("scenario.effect.brakes", {
            before: brakes(evaluation.before) || t("scenario.effect.nothing"),
            after: brakes(evaluation.after) || t("scenario.effect.nothing"),
          })}
        </p>
      )}
    </>
  );
}
