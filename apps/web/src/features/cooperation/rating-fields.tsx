"use client";
import { Fieldset } from "@etappe/ui/fieldset";
import { LevelSlider } from "@etappe/ui/level-slider";
import { useI18n } from "../../i18n/use-i18n.ts";
import { sourceWords } from "../../source-words.ts";
import { rate, type Terms, type TermsDraft } from "./cooperation-draft.ts";

type Props = {
  readonly side: "benefits" | "dangers";
  readonly draft: TermsDraft;
  readonly terms: Terms;
  readonly onChange: (draft: TermsDraft) => void;
};

/** One side of the balance, item by item; each may stay "not asked". */
export function RatingFields({ side, draft, terms, onChange }: Props) {
  const { t, words, locale } = useI18n();
  const anchors = terms.scale.levels.map(({ label, anchor }) =>
    anchor ? `${words(label)}: ${words(anchor)}` : words(label),
  );
  return (
    <Fieldset legend={t(`cooperation.${side}`)} hint={t(`cooperation.${side}Hint`)} columns={2}>
      {terms[side].map(({ key, label, help, source }) => (
        <LevelSlider
          key={key}
          label={words(label)}
          hint={help ? words(help) : undefined}
          anchors={anchors}
          value={draft[side][key] ?? null}
          onChange={(level) =>
            onChange({ ...draft, [side]: rate(draft[side], key, typeof level === "number" ? level : null) })
          }
          unansweredText={t("assessment.answer.notAsked")}
          clearText={t("assessment.answer.clear")}
          status={<span className="text-xs text-soft">{sourceWords(source, locale)}</span>}
        />
      ))}
    </Fieldset>
  );
}
