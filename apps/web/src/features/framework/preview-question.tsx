"use client";
import { Badge } from "@etappe/ui/badge";
import { ChoiceList } from "@etappe/ui/choice-list";
import type { LevelValue } from "@etappe/ui/level-keys";
import { LevelSlider } from "@etappe/ui/level-slider";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { PreviewQuestion, Side } from "./preview.ts";

type Props = { readonly question: PreviewQuestion; readonly side: Side; readonly i18n: I18n };

/** One question as it will be asked; it can be answered to see how that reads. */
export function PreviewQuestionView({ question, side, i18n }: Props) {
  const { t } = i18n;
  const [value, setValue] = useState<LevelValue>(null);
  const { label, help, levels, scale, weight, isInternal } = question;
  if (levels.length === 0) {
    return (
      <li className="border-b border-line py-4">
        <p className="font-semibold">{label}</p>
        <p className="text-sm text-gap">{t("framework.preview.noScale")}</p>
      </li>
    );
  }
  if (side === "firm") {
    return (
      <li className="flex flex-col gap-3 border-b border-line py-5">
        <div>
          <h3 className="text-lg">{label}</h3>
          {help ? <p className="text-soft">{help}</p> : null}
        </div>
        <ChoiceList
          label={label}
          value={typeof value === "number" ? String(value) : null}
          onChange={(id) => setValue(Number(id))}
          choices={levels.map((level, index) => ({
            id: String(index),
            sign: String(index),
            text: level.label,
            note: level.anchor || undefined,
          }))}
        />
      </li>
    );
  }
  return (
    <li className="border-b border-line py-4">
      <LevelSlider
        label={label}
        hint={help || undefined}
        anchors={levels.map((level) => (level.anchor ? `${level.label}. ${level.anchor}` : level.label))}
        value={value}
        onChange={setValue}
        unansweredText={t("assessment.answer.notAsked")}
        clearText={t("assessment.answer.clear")}
        status={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-soft">
            <span>{scale}</span>
            {weight === null || weight === 1 ? null : <span>{t("assessment.answer.weighs", { weight })}</span>}
            {isInternal ? <Badge>{t("framework.preview.internal")}</Badge> : null}
          </span>
        }
      />
    </li>
  );
}
