"use client";
import type { PortfolioCell } from "@etappe/domain/strategy-portfolio";
import { Badge, type BadgeTone } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { WeightBar } from "../strategy-mix/weight-bar.tsx";
import { type Portfolio, rowsOn } from "./portfolio-rows.ts";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly portfolio: Portfolio;
  readonly on: string;
  readonly placeName: (country: string | null) => string;
  readonly i18n: I18n;
};

const TONE: Readonly<Record<PortfolioCell["status"], BadgeTone>> = {
  option: "warning",
  chosen: "accent",
  ended: "neutral",
};

/** The portfolio as it was on a day: a row for each venture and country, a column for each type. */
export function PortfolioTable({ tenant, firmId, portfolio, on, placeName, i18n }: Props) {
  const { t, words, day } = i18n;
  const rows = rowsOn(on, portfolio);
  if (rows.length === 0) return <p className="text-soft">{t("strategyMix.portfolio.nothing")}</p>;
  return (
    <Table caption={t("strategyMix.portfolio.caption", { date: day(on) })} showsCaption isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("strategyMix.portfolio.place")}</ColumnHead>
          {portfolio.types.map(({ key, label }) => (
            <ColumnHead key={key}>{words(label)}</ColumnHead>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ venture, country, cells }) => (
          <TableRow key={`${venture.id} ${country ?? ""}`}>
            <RowHead>
              {placeName(country)}
              <Link
                href={paths.ventureSection(tenant, firmId, venture.id, "strategy")}
                className="text-link block text-xs font-normal"
              >
                {venture.name}
              </Link>
            </RowHead>
            {portfolio.types.map(({ key, label }, index) => {
              const cell = cells[index] ?? null;
              const strategy = words(label);
              return (
                <Cell key={key} label={strategy}>
                  {cell ? (
                    <Held cell={cell} strategy={strategy} place={placeName(country)} i18n={i18n} />
                  ) : (
                    <span className="text-sm text-faint">{t("strategyMix.table.notHeld")}</span>
                  )}
                </Cell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type HeldProps = {
  readonly cell: PortfolioCell;
  readonly strategy: string;
  readonly place: string;
  readonly i18n: I18n;
};

function Held({ cell: { status, weight, before, on }, strategy, place, i18n: { t, day, format } }: HeldProps) {
  const number = format.number(weight, "oneDecimal");
  return (
    <span className="flex max-w-44 flex-col gap-0.5">
      {status === "ended" ? null : (
        <span className="flex items-center gap-2.5">
          <WeightBar title={t("strategyMix.table.weightTitle", { strategy, place, weight })} weight={weight} />
          <strong className="w-9 shrink-0">{number}</strong>
        </span>
      )}
      <span className="flex flex-wrap items-baseline gap-x-1.5 text-xs text-soft">
        <Badge tone={TONE[status]}>{t(`strategyMix.portfolio.status.${status}`)}</Badge>
        {status === "ended"
          ? t("strategyMix.portfolio.endedLine", { date: day(on), weight: number })
          : t("strategyMix.held.since", { date: day(on) })}
      </span>
      {before !== null && status !== "ended" ? (
        <span className="text-xs text-soft">
          {t("strategyMix.portfolio.before", { weight: format.number(before, "oneDecimal") })}
        </span>
      ) : null}
    </span>
  );
}
