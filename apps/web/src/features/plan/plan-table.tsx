import type { Comparison } from "@etappe/domain/baseline";
import { EmptyState } from "@etappe/ui/empty-state";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { type Roadmap, type RoadmapItem, titleOf, ventureOf } from "../roadmap/roadmap-words.ts";
import { deviationOf, periodOf } from "./plan-words.ts";

type Props = { readonly roadmap: Roadmap; readonly comparison: Comparison | null; readonly i18n: I18n };

/** Everything on the roadmap in order, with what the timeline says by place and pattern in words. */
export function PlanTable({ roadmap, comparison, i18n }: Props) {
  const { t, day } = i18n;
  if (roadmap.items.length === 0) {
    return <EmptyState title={t("roadmap.list.empty")}>{t("roadmap.list.emptyText")}</EmptyState>;
  }
  const columns = ["when", "what", "kind", "venture", "state"] as const;
  const ahead = roadmap.items.findIndex(({ on }) => on >= roadmap.today);
  return (
    <Table caption={t("roadmap.list.title")} isDense>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <ColumnHead key={column}>{t(`roadmap.list.${column}`)}</ColumnHead>
          ))}
          {comparison ? <ColumnHead>{t("roadmap.list.plan")}</ColumnHead> : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {roadmap.items.flatMap((item, index) => {
          const row = <Row key={item.id} {...{ item, roadmap, comparison, i18n }} />;
          if (index !== ahead) return [row];
          const today = (
            <TableRow key="today">
              <Cell colSpan={comparison ? 6 : 5} className="!py-1">
                <span className="font-semibold text-accent">
                  {t("roadmap.axis.today")}, {day(roadmap.today)}
                </span>
              </Cell>
            </TableRow>
          );
          return [today, row];
        })}
      </TableBody>
    </Table>
  );
}

function Row({ item, roadmap, comparison, i18n }: Props & { readonly item: RoadmapItem }) {
  const { t, day } = i18n;
  const action = item.kind === "action" ? roadmap.actions.find(({ id }) => id === item.action) : undefined;
  const deviation = comparison?.deviations.find(({ actionId }) => actionId === action?.id) ?? null;
  return (
    <TableRow>
      <Cell label={t("roadmap.list.when")}>
        <span className={item.late ? "font-semibold text-gap" : ""}>
          {action ? periodOf(action, i18n) : day(item.on)}
          {item.late ? (
            <span className="block text-xs">▲ {t(item.kind === "debt" ? "roadmap.owing" : "roadmap.late")}</span>
          ) : null}
        </span>
      </Cell>
      <RowHead>
        <span className="font-normal">{titleOf(item, i18n)}</span>
        {item.kind === "gate" && item.reason !== "" ? (
          <span className="block text-sm font-normal text-soft">
            {t("roadmap.passedBecause", { reason: item.reason })}
          </span>
        ) : null}
        {action ? <WaitsFor action={action} roadmap={roadmap} i18n={i18n} /> : null}
      </RowHead>
      <Cell label={t("roadmap.list.kind")}>{t(`roadmap.kind.${item.kind}`)}</Cell>
      <Cell label={t("roadmap.list.venture")}>{ventureOf(item, roadmap, i18n)}</Cell>
      <Cell label={t("roadmap.list.state")} className="sm:whitespace-nowrap">
        {action ? t(`roadmap.state.${action.state}`) : null}
      </Cell>
      {comparison ? (
        <Cell label={t("roadmap.list.plan")}>{action ? deviationOf({ deviation }, i18n) : null}</Cell>
      ) : null}
    </TableRow>
  );
}

type WaitsForProps = Pick<Props, "roadmap" | "i18n"> & { readonly action: Roadmap["actions"][number] };

function WaitsFor({ action, roadmap, i18n: { t } }: WaitsForProps) {
  const awaited = new Set(
    roadmap.dependencies.filter(({ actionId }) => actionId === action.id).map(({ dependsOn }) => dependsOn),
  );
  const titles = roadmap.actions.filter(({ id }) => awaited.has(id)).map(({ title }) => title);
  if (titles.length === 0) return null;
  return (
    <span className="block text-sm font-normal text-soft">
      {t("action.column.waits")}: {titles.join(", ")}
    </span>
  );
}
