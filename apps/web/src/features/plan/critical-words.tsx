import { criticalPath } from "@etappe/domain/plan";
import type { I18n } from "../../i18n/i18n.ts";
import type { Roadmap } from "../roadmap/roadmap-words.ts";

type Props = { readonly roadmap: Roadmap; readonly i18n: I18n };

/** The critical path in one sentence: what decides when the last thing is due. */
export function CriticalWords({ roadmap, i18n: { t, day } }: Props) {
  const path = criticalPath(roadmap.actions, roadmap.dependencies).flatMap(
    (id) => roadmap.actions.find((action) => action.id === id) ?? [],
  );
  const last = path.at(-1);
  if (!last) return null;
  return (
    <p className="mb-3 max-w-measure text-sm">
      <span className="font-semibold">{t("plan.critical.title")}:</span>{" "}
      {path.length === 1
        ? t("plan.critical.alone", { title: last.title, date: day(last.dueOn) })
        : t("plan.critical.chain", { titles: path.map(({ title }) => title).join(" → "), date: day(last.dueOn) })}
    </p>
  );
}
