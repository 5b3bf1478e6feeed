import { Badge } from "@etappe/ui/badge";
import { ThresholdBar } from "@etappe/ui/fit-bar";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { sourceWords } from "../../source-words.ts";
import { type Fit, nearestFirst, reasonsIn } from "./fit-reasons.ts";
import { LeverLink } from "./lever-link.tsx";
import type { Portfolio } from "./portfolio-rows.ts";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly fits: Outputs["assessments"]["fits"];
  readonly portfolio: Portfolio;
  readonly i18n: I18n;
};

/** All types in one table, staying at home among them: the number never without its basis, its reasons and its dangers. */
export function FitComparison({ tenant, firmId, fits: { fits, suggestedFrom }, portfolio, i18n }: Props) {
  const { t, format } = i18n;
  const head = {
    fit: t("fit.table.fit", { from: suggestedFrom }),
    basis: t("fit.table.basis"),
    reasons: t("fit.table.reasons"),
    lever: t("fit.table.lever"),
    risks: t("fit.table.risks"),
    held: t("fit.table.held"),
  };
  return (
    <Table caption={t("fit.table.caption")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("fit.table.type")}</ColumnHead>
          <ColumnHead className="w-40">{head.fit}</ColumnHead>
          <ColumnHead>{head.basis}</ColumnHead>
          <ColumnHead className="w-1/5">{head.reasons}</ColumnHead>
          <ColumnHead className="w-1/6">{head.lever}</ColumnHead>
          <ColumnHead className="w-1/5">{head.risks}</ColumnHead>
          <ColumnHead>{head.held}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {fits.map((fit) => (
          <TableRow key={fit.type.key}>
            <RowHead>
              <TypeName fit={fit} i18n={i18n} />
            </RowHead>
            <Cell label={head.fit}>
              <FitCell fit={fit} suggestedFrom={suggestedFrom} i18n={i18n} />
            </Cell>
            <Cell label={head.basis}>{format.number(fit.basis, "percent")}</Cell>
            <Cell label={head.reasons}>
              <Reasons fit={fit} i18n={i18n} />
            </Cell>
            <Cell label={head.lever}>
              <Lever fit={fit} tenant={tenant} firmId={firmId} i18n={i18n} />
            </Cell>
            <Cell label={head.risks}>
              <Risks fit={fit} i18n={i18n} />
            </Cell>
            <Cell label={head.held}>
              <HeldIn fit={fit} tenant={tenant} firmId={firmId} portfolio={portfolio} i18n={i18n} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type OfFit = { readonly fit: Fit; readonly i18n: I18n };

function TypeName({ fit, i18n: { t, words } }: OfFit) {
  return (
    <>
      <a href={`#fit-${fit.type.key}`} className="text-link">
        {words(fit.type.label)}
      </a>
      {fit.suggested ? (
        <span className="mt-0.5 block">
          <Badge tone="accent" icon="check">
            {t("fit.suggested")}
          </Badge>
        </span>
      ) : null}
    </>
  );
}

function FitCell({ fit, suggestedFrom, i18n: { t, words, format } }: OfFit & { readonly suggestedFrom: number }) {
  if (fit.fit === null) return <span className="text-soft">{t("fit.table.unknown")}</span>;
  const number = format.number(fit.fit, "whole");
  const title = t("fit.barTitle", {
    type: words(fit.type.label),
    fit: number,
    from: format.number(suggestedFrom),
  });
  return (
    <span className="flex items-center gap-2.5">
      <span className="min-w-20 flex-1">
        <ThresholdBar title={title} value={fit.fit} threshold={suggestedFrom} />
      </span>
      <strong className="w-8 text-end">{number}</strong>
    </span>
  );
}

/** The one thing that speaks most for the type, and the one that speaks most against it. */
function Reasons({ fit, i18n: { t, words } }: OfFit) {
  const { inFavour, against } = reasonsIn(fit.trace);
  const lines = [
    { term: t("fit.for"), reason: inFavour[0] },
    { term: t("fit.against"), reason: against[0] },
  ];
  const said = lines.filter(({ reason }) => reason !== undefined);
  if (said.length === 0) return <span className="text-soft">{t("fit.table.none")}</span>;
  return said.map(({ term, reason }) => (
    <span key={term} className="block text-sm">
      <span className="text-soft">{term}:</span> {reason ? words(reason.entry.label) : null}
    </span>
  ));
}

function Lever({ fit, tenant, firmId, i18n }: OfFit & Pick<Props, "tenant" | "firmId">) {
  const [nearest] = nearestFirst(fit.levers);
  if (!nearest) return <span className="text-soft">{i18n.t("fit.table.noLever")}</span>;
  const { t, words } = i18n;
  return (
    <span className="block text-sm">
      {t("fit.table.leverLine", {
        item: words(nearest.label),
        from: nearest.from ?? t("fit.table.notAsked"),
        to: nearest.to,
        carries: nearest.carries,
      })}{" "}
      <LeverLink lever={nearest} tenant={tenant} firmId={firmId} i18n={i18n} />
    </span>
  );
}

function Risks({ fit: { risks }, i18n: { t, words, locale } }: OfFit) {
  if (risks.length === 0) return <span className="text-soft">{t("fit.table.none")}</span>;
  return (
    <ul className="flex flex-col gap-0.5 text-sm text-gap">
      {risks.map((risk) => (
        <li key={risk.key}>
          <span aria-hidden="true">▲</span> {words(risk.text)}{" "}
          <span className="whitespace-nowrap">{sourceWords(risk.source, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The running ventures that hold the type, suggested or not: the firm's own preference has the last word (fn12). */
function HeldIn({ fit, tenant, firmId, portfolio, i18n: { t } }: OfFit & Omit<Props, "fits">) {
  const held = new Set(
    portfolio.holdings
      .filter(({ type, heldTo }) => type === fit.type.key && heldTo === null)
      .map((row) => row.ventureId),
  );
  const ventures = portfolio.ventures.filter(({ id, state }) => state === "running" && held.has(id));
  if (ventures.length === 0) return <span className="text-soft">{t("fit.table.notHeld")}</span>;
  return ventures.map(({ id, name }) => (
    <Link key={id} href={paths.ventureSection(tenant, firmId, id, "strategy")} className="text-link block text-sm">
      {name}
    </Link>
  ));
}
