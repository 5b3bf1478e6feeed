"use client";
import { Button } from "@etappe/ui/button";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { FATES, type Preview, refusalWords } from "./upgrade-words.ts";
import type { Progress } from "./use-moving.ts";

type Props = {
  readonly tenant: string;
  readonly mandates: readonly Preview[];
  readonly progress: Progress;
  readonly onLook: (mandate: Preview) => void;
  readonly i18n: I18n;
};

/** What would become of each mandate, and while they move, how far each of them is. */
export function PreviewTable({ tenant, mandates, progress, onLook, i18n }: Props) {
  const { t, format } = i18n;
  const head = { suggestions: t("upgrade.preview.suggestions"), state: t("upgrade.preview.state") };
  return (
    <Table caption={t("upgrade.preview.caption")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("upgrade.choose.firm")}</ColumnHead>
          {FATES.map((fate) => (
            <ColumnHead key={fate} align="end">
              {t(`upgrade.fate.${fate}`)}
            </ColumnHead>
          ))}
          <ColumnHead>{head.suggestions}</ColumnHead>
          <ColumnHead>{head.state}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {mandates.map((mandate) => {
          const { engagementId, firmId, firmName, outcome } = mandate;
          const state = progress.states.get(engagementId);
          return (
            <TableRow key={engagementId}>
              <RowHead>{firmName}</RowHead>
              {FATES.map((fate) => (
                <Cell key={fate} label={t(`upgrade.fate.${fate}`)} align="end">
                  {outcome.kind === "planned" ? format.number(outcome.counts[fate]) : "–"}
                </Cell>
              ))}
              <Cell label={head.suggestions}>
                <Crossings outcome={outcome} i18n={i18n} />
              </Cell>
              <Cell label={head.state}>
                {outcome.kind === "refused" ? (
                  <Refusals outcome={outcome} i18n={i18n} />
                ) : state === "moved" ? (
                  <>
                    {t("upgrade.run.ok")}{" "}
                    <Link
                      className="text-link"
                      href={paths.firmSection(tenant, firmId, "framework")}
                      aria-label={t("upgrade.run.historyNamed", { firm: firmName })}
                    >
                      {t("upgrade.run.history")}
                    </Link>
                  </>
                ) : state ? (
                  t(`upgrade.run.${state}`)
                ) : (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t("upgrade.preview.lookNamed", { firm: firmName })}
                    onPress={() => onLook(mandate)}
                  >
                    {t("upgrade.preview.look")}
                  </Button>
                )}
              </Cell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

/** What each fate means, for whoever meets the words first here. */
export function FateLegend({ i18n: { t } }: { readonly i18n: I18n }) {
  return (
    <dl className="grid max-w-measure gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
      {FATES.map((fate) => (
        <div key={fate} className="contents">
          <dt className="font-semibold">{t(`upgrade.fate.${fate}`)}</dt>
          <dd className="text-soft">{t(`upgrade.fateHint.${fate}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

type Outcome = Preview["outcome"];

function Crossings({ outcome, i18n: { t, words } }: { readonly outcome: Outcome; readonly i18n: I18n }): ReactNode {
  if (outcome.kind === "refused") return "–";
  if (outcome.crossings.length === 0) return <span className="text-soft">{t("upgrade.preview.noCrossing")}</span>;
  return (
    <ul>
      {outcome.crossings.map(({ type, crosses }) => (
        <li key={type.de}>{t(`upgrade.preview.${crosses}`, { type: words(type) })}</li>
      ))}
    </ul>
  );
}

function Refusals({ outcome, i18n }: { readonly outcome: Extract<Outcome, { kind: "refused" }>; readonly i18n: I18n }) {
  return (
    <>
      <strong>{i18n.t("upgrade.preview.refused")}</strong>
      <ul className="text-sm">
        {outcome.refusals.map((refusal) => {
          const words = refusalWords(refusal, i18n);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </>
  );
}
