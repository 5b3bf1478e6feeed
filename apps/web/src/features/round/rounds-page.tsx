import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { signed } from "../assessment/signed.ts";
import { roundName, roundTime, venturePhases } from "./round-words.ts";
import { type Round, StancePath } from "./stance-path.tsx";
import { StartDialog } from "./start-dialog.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly list: Outputs["rounds"]["list"];
  readonly i18n: I18n;
};

/** All rounds in which a firm was looked at: how they differ, and the way into each as it was. */
export function RoundsPage({ tenant, firmId, list, i18n }: Props) {
  const { t } = i18n;
  const { rounds, bands, mayStart, mayRate } = list;
  const running = rounds.find(({ endedOn }) => endedOn === null) ?? null;
  const start = mayStart ? <StartDialog firmId={firmId} running={running} /> : null;
  const rate =
    mayRate && running ? (
      <Link href={paths.rate(tenant, firmId)} className={buttonClass()}>
        {t("round.rate")}
      </Link>
    ) : null;
  return (
    <>
      <PageHeader
        title={t("round.title")}
        subtitle={t("round.subtitle")}
        actions={
          rounds.length > 0 ? (
            <>
              {rate}
              {start}
            </>
          ) : null
        }
      />
      {rounds.length === 0 ? (
        <EmptyState title={t("round.empty.title")} actions={start}>
          {t("round.empty.text")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-9">
          <RoundsTable tenant={tenant} firmId={firmId} rounds={rounds} i18n={i18n} />
          {rounds.length > 1 ? (
            <StancePath rounds={rounds} bands={bands} i18n={i18n} />
          ) : (
            <p className="max-w-measure text-soft">{t("round.path.onlyOne")}</p>
          )}
        </div>
      )}
    </>
  );
}

function RoundsTable({ tenant, firmId, rounds, i18n }: Omit<Props, "list"> & { readonly rounds: readonly Round[] }) {
  const { t, format } = i18n;
  const heads = {
    time: t("round.path.time"),
    stance: t("round.table.stance"),
    resources: t("round.table.resources"),
    potentials: t("round.table.potentials"),
    position: t("round.table.position"),
    phases: t("round.path.phases"),
  };
  const score = (value: number | null) => (value === null ? "–" : format.number(value, "oneDecimal"));
  return (
    <Table caption={t("round.title")}>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("round.path.round")}</ColumnHead>
          <ColumnHead>{heads.time}</ColumnHead>
          <ColumnHead align="end">{heads.stance}</ColumnHead>
          <ColumnHead align="end">{heads.resources}</ColumnHead>
          <ColumnHead align="end">{heads.potentials}</ColumnHead>
          <ColumnHead align="end">{heads.position}</ColumnHead>
          <ColumnHead>{heads.phases}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {[...rounds].reverse().map((round) => (
          <TableRow key={round.id}>
            <RowHead>
              {round.endedOn === null ? (
                <>
                  {roundName(round, i18n)} <span className="font-normal text-soft">{t("round.table.running")}</span>
                </>
              ) : (
                <Link href={paths.round(tenant, firmId, round.id)} className="text-link">
                  {roundName(round, i18n)}
                </Link>
              )}
            </RowHead>
            <Cell label={heads.time}>{roundTime(round, i18n)}</Cell>
            <Cell label={heads.stance} align="end">
              {round.stance === null ? "–" : signed(round.stance, format)}
            </Cell>
            <Cell label={heads.resources} align="end">
              {score(round.resources)}
            </Cell>
            <Cell label={heads.potentials} align="end">
              {score(round.potentials)}
            </Cell>
            <Cell label={heads.position} align="end">
              {score(round.startingPosition)}
            </Cell>
            <Cell label={heads.phases}>{venturePhases(round, i18n).join("; ") || "–"}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
