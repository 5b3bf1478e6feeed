"use client";
import { Disclosure } from "@etappe/ui/disclosure";
import { TextArea } from "@etappe/ui/text-field";
import { type Ref, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AnswerTrouble } from "../assessment/answer-trouble.tsx";
import type { AnswerValue } from "../assessment/answer-value.ts";
import { keyOf, type Queue, type QueueEvent, shown, slotOf } from "../assessment/autosave.ts";
import { levelOf, withLevel } from "../assessment/level-value.ts";
import { LevelChoice } from "./level-choice.tsx";
import type { Asked, Question } from "./questions.tsx";

type Props = {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly question: Question;
  readonly scale: Asked["scales"][number];
  readonly queue: Queue;
  readonly tell: (event: QueueEvent) => void;
  readonly side: "firm" | "house";
};

/** A tap may be followed by another one, a letter by many. */
const TAPS_MS = 250;
const WRITING_MS = 900;

export function QuestionCard({ headingRef, question, scale, queue, tell, side }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const key = keyOf(question.kind, question.key);
  const slot = slotOf(queue, key);
  const value = shown(slot);
  const label = words(question.label);
  const [draft, setDraft] = useState<string | null>(null);
  const change = (next: AnswerValue, pause: number) =>
    tell({ kind: "changed", key, value: next, notBefore: Date.now() + pause });
  return (
    <article className="flex flex-col gap-4" id={key.replace(":", "-")}>
      <div>
        <p className="text-sm text-soft">{t(`rating.kind.${question.kind}`)}</p>
        <h2 ref={headingRef} tabIndex={-1} className="text-xl outline-none">
          {label}
        </h2>
        {question.help ? <p className="mt-1 max-w-measure text-soft">{words(question.help)}</p> : null}
      </div>
      <LevelChoice
        label={label}
        levels={scale.levels}
        value={levelOf(value)}
        mayNotApply={question.kind !== "impulse"}
        onChange={(level) => change(withLevel(value, level), TAPS_MS)}
      />
      {slot.trouble ? (
        <AnswerTrouble
          itemKey={key}
          trouble={slot.trouble}
          mine={value}
          levels={scale.levels.map((level) => words(level.label))}
          tell={tell}
          i18n={i18n}
        />
      ) : null}
      <Disclosure
        summary={value.note.trim() === "" ? t("rating.addNote") : t("rating.note")}
        isOpen={value.note !== ""}
      >
        <TextArea
          label={t("rating.noteNamed", { item: label })}
          hint={t(`rating.noteHint.${side}`)}
          value={draft ?? value.note}
          maxLength={4000}
          onChange={(note) => {
            setDraft(note);
            change({ ...value, note }, WRITING_MS);
          }}
          onBlur={() => setDraft(null)}
        />
      </Disclosure>
      <p className="text-xs text-soft">{t(`rating.who.${side}`)}</p>
    </article>
  );
}
