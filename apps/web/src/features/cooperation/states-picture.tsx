import { Figure } from "@etappe/ui/figure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { TimeAxis } from "@etappe/ui/time-axis";
import type { I18n } from "../../i18n/i18n.ts";
import type { Cooperations } from "./cooperation-draft.ts";
import { rowsOf, spanOf } from "./states-axis.ts";

type Props = { readonly shown: Cooperations; readonly i18n: I18n };

/** All cooperations on one axis of time, venture by venture; the same as a table below. */
export function StatesPicture({ shown, i18n }: Props) {
  const { t, locale } = i18n;
  const { cooperations, ventures, today } = shown;
  const span = spanOf(cooperations, today);
  // A day alone makes no line: its words stand in the history.
  if (span === null || span.from === today) return null;
  const told = ventures.flatMap((venture) =>
    cooperations
      .filter(({ ventureId }) => ventureId === venture.id)
      .map((each) => ({ ...each, lane: venture.name, note: t(`cooperation.location.${each.partnerLocation}`) })),
  );
  return (
    <Figure
      caption={t("cooperation.axis.caption")}
      twin={{ label: t("cooperation.axis.twin"), table: <StatesTable told={told} i18n={i18n} /> }}
    >
      <TimeAxis
        title={t("cooperation.axis.title")}
        desc={t("cooperation.axis.desc", { count: told.length })}
        {...span}
        today={{ at: today, label: t("cooperation.axis.today") }}
        rows={rowsOf(told, today, (state) => t(`cooperation.state.${state}`))}
        locale={locale}
      />
    </Figure>
  );
}

type Told = Cooperations["cooperations"][number] & { readonly lane: string };

function StatesTable({ told, i18n }: { readonly told: readonly Told[]; readonly i18n: I18n }) {
  const { t, day } = i18n;
  const column = (key: "partner" | "venture" | "state" | "since" | "why") => t(`cooperation.axis.${key}`);
  return (
    <Table caption={t("cooperation.axis.title")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{column("partner")}</ColumnHead>
          <ColumnHead>{column("venture")}</ColumnHead>
          <ColumnHead>{column("state")}</ColumnHead>
          <ColumnHead>{column("since")}</ColumnHead>
          <ColumnHead>{column("why")}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {told.flatMap(({ partner, lane, history }) =>
          history.map(({ id, state, since, why }) => (
            <TableRow key={id}>
              <RowHead>{partner}</RowHead>
              <Cell label={column("venture")}>{lane}</Cell>
              <Cell label={column("state")}>{t(`cooperation.state.${state}`)}</Cell>
              <Cell label={column("since")}>{day(since)}</Cell>
              <Cell label={column("why")}>{why}</Cell>
            </TableRow>
          )),
        )}
      </TableBody>
    </Table>
  );
}
