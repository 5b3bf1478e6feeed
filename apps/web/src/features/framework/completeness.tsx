"use client";
import { ProgressBar } from "@etappe/ui/progress-bar";
import type { I18n } from "../../i18n/i18n.ts";
import type { Gaps } from "./draft-types.ts";

const LANGUAGES = ["de", "en"] as const;

/** How far the texts are written, in each language. */
export function Completeness({ gaps, i18n: { t, format } }: { readonly gaps: Gaps; readonly i18n: I18n }) {
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-xs">
      {LANGUAGES.map((language) => {
        const { missing, all } = gaps[language];
        // 1 of 3,000 texts missing is not 100 %.
        const share = all === 0 ? 1 : Math.floor((100 * (all - missing)) / all) / 100;
        const text = t("framework.gaps.figure", { share: format.number(share, "percent"), missing });
        return (
          <div key={language} className="flex items-center gap-2">
            <dt className="font-semibold">{t(`framework.language.${language}`)}</dt>
            <dd className="flex items-center gap-2 text-soft">
              <span className="w-16">
                <ProgressBar label={t(`framework.language.${language}`)} text={text} value={all - missing} max={all} />
              </span>
              {text}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
