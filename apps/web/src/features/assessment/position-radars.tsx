"use client";
import { Figure } from "@etappe/ui/figure";
import { Radar, RadarSample } from "@etappe/ui/radar";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { Assessment } from "./answer-row.tsx";
import { keyOf, type Queue, shown, slotOf } from "./autosave.ts";
import { levelText } from "./level-text.ts";

type Props = {
  readonly assessment: Pick<Assessment, "criteria" | "dimensions" | "scales" | "levelsThen">;
  readonly queue: Queue;
  readonly i18n: I18n;
};

type Row = ReturnType<typeof rowOf>;

/** The criteria one by one: now, in the last round, and where the firm wants to get to. One picture for each axis. */
export function PositionRadars({ assessment, queue, i18n }: Props) {
  const { t, words } = i18n;
  const { criteria, dimensions } = assessment;
  const rows = criteria.map((criterion) => rowOf(criterion, { assessment, queue, i18n }));
  const asked = dimensions.flatMap((dimension) => {
    const ofDimension = rows.filter((row) => row.dimension === dimension.key);
    return ofDimension.length < 3 ? [] : [{ ...dimension, rows: ofDimension }];
  });
  return (
    <section className="flex flex-col gap-3">
      <h2>{t("assessment.radar.title")}</h2>
      <Figure
        legend={[
          { sample: <RadarSample look="now" />, text: t("assessment.radar.now") },
          { sample: <RadarSample look="before" />, text: t("assessment.radar.before") },
          { sample: <RadarSample look="target" />, text: t("assessment.radar.target") },
        ]}
        caption={t("assessment.radar.caption")}
        twin={{
          label: t("assessment.radar.twin"),
          table: asked.map((one) => <RadarTable key={one.key} title={words(one.label)} rows={one.rows} i18n={i18n} />),
        }}
      >
        <div className="grid gap-x-4 gap-y-5 md:grid-cols-2 xl:grid-cols-1 2xl:grid-cols-2">
          {asked.map(({ key, label, rows: ofDimension }) => (
            <div key={key} className="min-w-0">
              <h3 className="text-sm font-semibold">{words(label)}</h3>
              <Radar
                title={t("assessment.radar.of", { label: words(label) })}
                desc={ofDimension
                  .map((row) => t("assessment.radar.said", { label: row.label, now: row.nowText }))
                  .join("; ")}
                steps={Math.max(...ofDimension.map(({ top }) => top))}
                axes={ofDimension.map((row) => ({
                  label: row.label,
                  now: shareOf(row.now, row.top),
                  before: shareOf(row.before, row.top),
                  target: shareOf(row.target, row.top),
                }))}
              />
            </div>
          ))}
        </div>
      </Figure>
    </section>
  );
}

function rowOf(criterion: Assessment["criteria"][number], { assessment, queue, i18n }: Props) {
  const { key, dimension, label } = criterion;
  const scale = assessment.scales.find((candidate) => candidate.key === criterion.scale);
  const value = shown(slotOf(queue, keyOf("criterion", key)));
  const then = assessment.levelsThen.find(({ kind, item }) => kind === "criterion" && item === key) ?? null;
  return {
    key,
    dimension,
    label: i18n.words(label),
    top: Math.max(1, ...(scale?.levels ?? []).map((level) => level.value)),
    now: value.level,
    nowText: levelText(value, scale, i18n),
    before: then?.level ?? null,
    beforeText: then ? levelText(then, scale, i18n) : "–",
    target: value.target,
    targetText: value.target === null ? "–" : levelText({ level: value.target, notApplicable: false }, scale, i18n),
  };
}

function RadarTable({
  title,
  rows,
  i18n: { t },
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly i18n: I18n;
}) {
  const [now, before, target] = [t("assessment.radar.now"), t("assessment.radar.before"), t("assessment.radar.target")];
  return (
    <Table caption={title} showsCaption isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("assessment.radar.criterion")}</ColumnHead>
          <ColumnHead>{now}</ColumnHead>
          <ColumnHead>{before}</ColumnHead>
          <ColumnHead>{target}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.key}>
            <RowHead>{row.label}</RowHead>
            <Cell label={now}>{row.nowText}</Cell>
            <Cell label={before}>{row.beforeText}</Cell>
            <Cell label={target}>{row.targetText}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function shareOf(level: number | null, top: number): number | null {
  return level === null ? null : level / top;
}
