"use client";
import { isOpen } from "@etappe/domain/action";
import { memo } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import type { Lane, Plan } from "./plan-lines.ts";
import { PathRow, PlanRow } from "./plan-row.tsx";

type Props = {
  readonly plan: Plan;
  readonly roadmap: Roadmap;
  readonly offsets: ReadonlyMap<string, number>;
  readonly chosen: string | null;
};

/** The lines under the axis, lane by lane. */
export const PlanLinesList = memo(function PlanLinesList({ plan, roadmap, offsets, chosen }: Props) {
  const { t, words } = useI18n();
  const movable = plan.lines.filter((line) => line.kind === "action" && isOpen(line.action.state));
  const stop = movable.some(({ id }) => id === chosen) ? chosen : movable[0]?.id;
  const ventureName = (id: string | null) =>
    roadmap.ventures.find((venture) => venture.id === id)?.name ?? t("roadmap.axis.wholeFirm");
  const laneName = (lane: Lane): string => {
    if (lane.kind === "venture") return ventureName(lane.ventureId);
    if (lane.kind === "ways") return t("plan.lanes.ways");
    const field = roadmap.fields.find(({ key }) => key === lane.field);
    return field ? words(field.label) : lane.field;
  };
  const isByVenture = plan.lines.some((line) => line.kind === "lane" && line.lane.kind === "venture");
  return (
    <ol aria-label={t("plan.lines")}>
      {plan.lines.map((line) => {
        switch (line.kind) {
          case "lane":
            return (
              <li key={line.id} className="plan-line" data-kind="lane">
                <h3 className="plan-label">{laneName(line.lane)}</h3>
              </li>
            );
          case "path":
            return (
              <PathRow
                key={line.id}
                label={isByVenture ? t("roadmap.axis.path") : ventureName(line.ventureId)}
                marks={line.marks}
              />
            );
          case "action":
            return (
              <PlanRow
                key={line.id}
                line={line}
                offset={offsets.get(line.id) ?? 0}
                isChosen={line.id === chosen}
                isStop={line.id === stop}
                mayPlan={roadmap.mayPlan}
              />
            );
        }
        return null;
      })}
    </ol>
  );
});
