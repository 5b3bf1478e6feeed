/** How an action of the plan is said in words: on its line, to a reader, and when it moves. */
import { addDays } from "@etappe/domain/calendar";
import type { I18n } from "../../i18n/i18n.ts";
import type { ActionLine, PlanAction } from "./plan-lines.ts";

type Days = Pick<PlanAction, "startOn" | "dueOn">;

/** "01.12.2026 bis 10.12.2026", or the due day alone. */
export function periodOf({ startOn, dueOn }: Days, { t, day }: I18n): string {
  return startOn === null || startOn === dueOn ? day(dueOn) : t("plan.period", { from: day(startOn), to: day(dueOn) });
}

export function movedBy<D extends Days>(days: D, by: number): D {
  return { ...days, startOn: days.startOn === null ? null : addDays(days.startOn, by), dueOn: addDays(days.dueOn, by) };
}

/** "7 Tage später", "1 Tag früher", "wie geplant". */
export function distance(days: number, { t }: I18n): string {
  if (days === 0) return t("plan.distance.none");
  return days > 0 ? t("plan.distance.later", { count: days }) : t("plan.distance.earlier", { count: -days });
}

/** How an action stands to the kept plan; nothing where it is as it was. */
export function deviationOf({ deviation }: Pick<ActionLine, "deviation">, i18n: I18n): string | null {
  const { t } = i18n;
  if (deviation === null || deviation.kind === "kept" || deviation.kind === "gone") return null;
  if (deviation.kind === "added") return t("plan.deviation.added");
  return deviation.days === 0
    ? t("plan.deviation.start")
    : t("plan.deviation.moved", { distance: distance(deviation.days, i18n) });
}

/** What is said below an action's title, most urgent first. */
export function metaOf(line: ActionLine, offset: number, i18n: I18n): readonly string[] {
  const { t } = i18n;
  const marks = [
    line.isLate ? `▲ ${t("roadmap.late")}` : null,
    line.isCritical ? t("plan.critical.tag") : null,
    distanceOnLine(line, i18n),
  ];
  return [periodOf(movedBy(line.action, offset), i18n), ...marks.filter((mark) => mark !== null)];
}

/** "+16 Tage": beside the thin bar of the kept plan it needs no more words. */
function distanceOnLine(line: ActionLine, i18n: I18n): string | null {
  const { deviation } = line;
  if (deviation?.kind !== "moved" || deviation.days === 0) return deviationOf(line, i18n);
  const sign = deviation.days > 0 ? "+" : "−";
  return i18n.t("plan.deviation.short", { sign, count: Math.abs(deviation.days) });
}

/** All of an action in one sentence, for ears. */
export function spokenOf(line: ActionLine, offset: number, i18n: I18n): string {
  const { t } = i18n;
  const state = t(`roadmap.state.${line.action.state}`);
  const deviation = deviationOf(line, i18n);
  const said = [
    line.action.title,
    ...metaOf(line, offset, i18n),
    deviation,
    state,
    t(`phase.full.${line.action.phase}`),
  ];
  return [...new Set(said.filter((part) => part !== null))].join(", ");
}
