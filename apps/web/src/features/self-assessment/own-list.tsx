"use client";
import type { OwnLevels } from "@etappe/api/own-levels";
import { partsOf } from "@etappe/domain/competence";
import { useI18n } from "../../i18n/use-i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel } from "../qualification/level-label.ts";

type Props = {
  readonly own: OwnLevels;
  readonly said: ReadonlyMap<string, number>;
  readonly at: number;
  /** Until when an answer can be changed. */
  readonly change: string;
  readonly onGo: (to: number) => void;
};

/** Every question with what was said to it, as the way to each. */
export function OwnList({ own, said, at, change, onGo }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <section aria-labelledby="own-list">
      <h2 id="own-list" className="text-base">
        {t("selfAssessment.door.all")}
      </h2>
      <ol className="mt-2 flex flex-col divide-y divide-line border-y border-line">
        {own.questions.map(({ competence }, index) => {
          const kind = own.competences.find(({ key }) => key === partsOf(competence).competence);
          const scale = own.scales.find(({ key }) => key === kind?.scale);
          const level = said.get(competence) ?? null;
          return (
            <li key={competence}>
              <button
                type="button"
                aria-current={index === at ? "step" : undefined}
                onClick={() => onGo(index)}
                className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 py-1.5 text-start hover:bg-fill aria-[current=step]:font-semibold"
              >
                <span>{competenceLabel(competence, own.competences, i18n)}</span>
                <span className={level === null ? "shrink-0 text-sm text-soft" : "shrink-0 text-sm font-semibold"}>
                  {level === null ? t("selfAssessment.door.open") : levelLabel(scale, level, i18n)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="mt-3 text-sm text-soft">
        {t("selfAssessment.door.finish")} {change}
      </p>
    </section>
  );
}
