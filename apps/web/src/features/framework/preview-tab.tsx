"use client";
import { EmptyState } from "@etappe/ui/empty-state";
import { Segments } from "@etappe/ui/segments";
import { useMemo, useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { writtenIn } from "./draft-state.ts";
import type { DraftStore } from "./draft-store.ts";
import { previewOf, type Side } from "./preview.ts";
import { PreviewQuestionView } from "./preview-question.tsx";
import { useOutline, useSlots } from "./use-draft.ts";

const LANGUAGES = ["de", "en"] as const;

/** The questionnaire as the draft makes it at this moment, unsaved words included. What is chosen here is kept nowhere. */
export function PreviewTab({ store, i18n }: { readonly store: DraftStore; readonly i18n: I18n }) {
  const { t } = i18n;
  const [side, setSide] = useState<Side>("house");
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(i18n.locale);
  const { parts } = useOutline(store);
  const slots = useSlots(store);
  const sections = useMemo(() => {
    const written = parts
      .filter(({ archived }) => !archived)
      .map((part) => ({ ...part, content: writtenIn(slots[part.id]) ?? part.content }));
    const titles = {
      general: t("assessment.impulses.group.general.title"),
      "easier-entry": t("assessment.impulses.group.easier-entry.title"),
      pressure: t("assessment.impulses.group.pressure.title"),
    };
    return previewOf(written, side, language, titles);
  }, [parts, slots, side, language, t]);
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Segments
          label={t("framework.preview.side")}
          value={side}
          onChange={setSide}
          options={[
            { id: "house", label: t("framework.preview.house") },
            { id: "firm", label: t("framework.preview.firm") },
          ]}
        />
        <Segments
          label={t("nav.language")}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((id) => ({ id, label: t(`framework.language.${id}`) }))}
        />
      </div>
      <p className="max-w-measure text-soft" role="status">
        {t(`framework.preview.text.${side}`, { count })}
      </p>
      {sections.length === 0 ? (
        <EmptyState title={t("framework.preview.emptyTitle")}>{t("framework.preview.empty")}</EmptyState>
      ) : null}
      <div
        lang={language}
        className={side === "firm" ? "flex max-w-xl flex-col gap-8" : "flex max-w-4xl flex-col gap-8"}
      >
        {sections.map(({ key, title, questions }) => (
          <section key={key}>
            <h2>{title}</h2>
            <ul>
              {questions.map((question) => (
                <PreviewQuestionView key={question.place} question={question} side={side} i18n={i18n} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
