"use client";
import { Badge } from "@etappe/ui/badge";
import { ShiftBar } from "@etappe/ui/shift-bar";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import type { SideNames } from "./effect-view.tsx";
import type { Effect } from "./scratch.ts";

type Props = { readonly effect: Effect; readonly names: SideNames; readonly i18n: I18n };
type Shift = Effect["fits"][number];

/** Every type with its fit on either side; who crosses the threshold is marked in words. */
export function FitShifts({ effect, names, i18n }: Props) {
  const { t, words, format } = i18n;
  const threshold = effect.suggestedFrom;
  const head = { bar: t("scenario.fits.bar", { from: threshold }), change: t("scenario.fits.change") };
  const said = ({ fit }: Shift["before"]) =>
    fit === null ? t("scenario.fits.unknown") : format.number(fit, "oneDecimal");
  return (
    <Table caption={t("scenario.fits.caption", names)} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("scenario.fits.type")}</ColumnHead>
          <ColumnHead className="w-2/5">{head.bar}</ColumnHead>
          <ColumnHead align="end">{names.before}</ColumnHead>
          <ColumnHead align="end">{names.after}</ColumnHead>
          <ColumnHead align="end">{head.change}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {effect.fits.map((shift) => {
          const type = words(shift.type.label);
          const [before, after] = [said(shift.before), said(shift.after)];
          return (
            <TableRow key={shift.type.key}>
              <RowHead>
                {type}
                <Crossing shift={shift} i18n={i18n} />
                <Risks shift={shift} i18n={i18n} />
              </RowHead>
              <Cell label={head.bar}>
                <ShiftBar
                  title={t("scenario.fits.title", { type, before, after, from: threshold })}
                  before={shift.before.fit}
                  after={shift.after.fit}
                  threshold={threshold}
                />
              </Cell>
              <Cell label={names.before} align="end">
                {before}
              </Cell>
              <Cell label={names.after} align="end">
                <strong>{after}</strong>
              </Cell>
              <Cell label={head.change} align="end">
                {difference(shift, i18n)}
              </Cell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function Crossing({ shift, i18n: { t } }: { readonly shift: Shift; readonly i18n: I18n }) {
  if (shift.crosses === null) return null;
  return (
    <span className="mt-0.5 block">
      <Badge tone={shift.crosses === "over" ? "accent" : "warning"} icon={shift.crosses === "over" ? "check" : "alert"}>
        {t(`scenario.fits.${shift.crosses}`)}
      </Badge>
    </span>
  );
}

function Risks({ shift, i18n: { t, words, locale } }: { readonly shift: Shift; readonly i18n: I18n }) {
  const lines = [
    ...shift.newRisks.map((risk) => ({ risk, kind: "newRisk" as const })),
    ...shift.goneRisks.map((risk) => ({ risk, kind: "goneRisk" as const })),
  ];
  return lines.map(({ risk, kind }) => (
    <span key={risk.key} className="block text-xs font-normal text-soft">
      {t(`scenario.fits.${kind}`, { risk: words(risk.text), source: sourceWords(risk.source, locale) })}
    </span>
  ));
}

function difference({ before, after }: Shift, { t, format }: I18n): string {
  if (before.fit === null || after.fit === null) return t("scenario.none");
  const points = after.fit - before.fit;
  if (Math.abs(points) < 0.05) return t("scenario.same");
  return format.number(points, { maximumFractionDigits: 1, signDisplay: "always" }).replace("-", "−");
}
