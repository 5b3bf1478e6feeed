"use client";
import { cellKey } from "@etappe/domain/matrix";
import { useI18n } from "../../i18n/use-i18n.ts";
import { levelAnchor, levelLabel } from "../qualification/level-label.ts";
import type { MatrixHead, MatrixRow } from "./matrix-cells.ts";
import type { Saving } from "./use-level-queue.ts";

type Props = {
  readonly head: MatrixHead;
  readonly saving: Saving;
  readonly row: MatrixRow | undefined;
  readonly column: number;
  /** What the column is called. */
  readonly label: string;
};

/** Everything about the cell in which the keyboard is: whose, what it says, who says so and when. */
export function CellLine({ head, saving, row, column, label }: Props) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const { key = "", scale: scaleKey } = head.columns[column] ?? {};
  if (!row) return <p className="min-h-16 text-sm text-soft">{t("qualification.matrix.loading")}</p>;
  const scale = head.scales.find((each) => each.key === scaleKey);
  const known = row.levels.find(({ competence }) => competence === key) ?? null;
  const self = row.self.find(({ competence }) => competence === key) ?? null;
  const needed = row.needed.find(({ competence }) => competence === key)?.level ?? null;
  const pending = saving.queue.get(cellKey({ employeeId: row.id, competence: key }));
  const level = levelLabel(scale, known?.level ?? null, i18n);
  const anchor = levelAnchor(scale, known?.level ?? null, i18n);
  const differs = self !== null && (known === null || known.source !== "self") && self.level !== known?.level;
  return (
    <dl className="grid min-h-16 gap-x-6 gap-y-1.5 rounded-md border border-line bg-fill px-3.5 py-2.5 text-sm sm:grid-cols-[auto_1fr] lg:grid-cols-[minmax(10rem,auto)_1fr_1fr]">
      <div>
        <dt className="text-xs text-soft">
          {row.name === null ? row.staffNumber : `${row.staffNumber} · ${row.name}`}
        </dt>
        <dd className="font-semibold">{label}</dd>
      </div>
      <div>
        <dt className="text-xs text-soft">
          {known === null
            ? t("qualification.matrix.line.now")
            : t("qualification.matrix.line.nowBy", {
                source: t(`qualification.matrix.source.${known.source}`),
                date: day(known.readOn),
              })}
        </dt>
        <dd>
          {level}
          {anchor ? <span className="text-soft"> – {anchor}</span> : null}
          {pending ? (
            <span className="block font-semibold">
              {t("qualification.matrix.line.said", { level: levelLabel(scale, pending.level, i18n) })}
            </span>
          ) : null}
          {differs && self ? (
            <span className="block text-soft">
              {t("qualification.matrix.line.self", {
                level: levelLabel(scale, self.level, i18n),
                date: day(self.readOn),
              })}
            </span>
          ) : null}
        </dd>
      </div>
      <div>
        <dt className="text-xs text-soft">{t("qualification.matrix.line.needed")}</dt>
        <dd>{needed === null ? t("qualification.matrix.line.notNeeded") : levelLabel(scale, needed, i18n)}</dd>
      </div>
    </dl>
  );
}
