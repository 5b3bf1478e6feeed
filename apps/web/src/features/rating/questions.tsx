"use client";
import { Button } from "@etappe/ui/button";
import { ProgressBar } from "@etappe/ui/progress-bar";
import type { Route } from "next";
import { useRef, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { keyOf, shown, slotOf } from "../assessment/autosave.ts";
import { isAnswered } from "../assessment/level-value.ts";
import { SaveStatus } from "../assessment/save-status.tsx";
import type { Place } from "../assessment/waiting-room.ts";
import { AllQuestions } from "./all-questions.tsx";
import { Finished } from "./finished.tsx";
import { QuestionCard } from "./question-card.tsx";
import { useRatings } from "./use-ratings.ts";

export type Asked = Outputs["ratings"]["questions"];
export type Question = Asked["questions"][number];

type Props = Pick<Asked, "questions" | "scales" | "own"> & {
  readonly place: Place;
  readonly side: "firm" | "house";
  readonly back: { readonly href: Route; readonly text: string };
};

/** One question a screen. Whoever comes back goes on where nothing is said yet. */
export function Questions({ place, questions, scales, own, side, back }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { queue, tell } = useRatings(place, own);
  const [at, setAt] = useState(() => firstOpen(questions, own));
  const top = useRef<HTMLHeadingElement>(null);
  const isAnsweredAt = ({ kind, key }: Question) => isAnswered(shown(slotOf(queue, keyOf(kind, key))));
  const answered = questions.filter(isAnsweredAt).length;
  const question = questions[at];
  const scale = scales.find(({ key }) => key === question?.scale);

  function go(to: number) {
    setAt(Math.max(0, Math.min(questions.length, to)));
    // After the new question is there: a reader hears it, and a phone shows its beginning.
    requestAnimationFrame(() => top.current?.focus());
  }

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
          <span className="font-semibold">
            {question ? t("rating.progress", { number: at + 1, all: questions.length }) : t("rating.finished.title")}
          </span>
          <span className="text-soft">{t("rating.answered", { answered, all: questions.length })}</span>
        </div>
        <ProgressBar
          label={t("rating.bar")}
          text={t("rating.answered", { answered, all: questions.length })}
          value={answered}
          max={questions.length}
        />
        <SaveStatus
          queue={queue}
          onRetry={() => tell({ kind: "retried" })}
          hrefOf={(key) => `#${key.replace(":", "-")}` as Route}
          i18n={i18n}
        />
      </div>
      {question && scale ? (
        <QuestionCard
          key={`${question.kind} ${question.key}`}
          headingRef={top}
          question={question}
          scale={scale}
          queue={queue}
          tell={tell}
          side={side}
        />
      ) : (
        <Finished
          headingRef={top}
          open={questions.length - answered}
          onOpen={() => go(nextOpen(questions, isAnsweredAt))}
          back={back}
        />
      )}
      <div className="sticky bottom-0 z-10 -mx-4 flex gap-3 border-t border-line bg-paper px-4 py-3 max-lg:bottom-13 sm:mx-0 sm:px-0">
        <Button className="min-h-12 flex-1" isDisabled={at === 0} onPress={() => go(at - 1)}>
          {t("rating.previous")}
        </Button>
        {question ? (
          <Button variant="primary" className="min-h-12 flex-1" onPress={() => go(at + 1)}>
            {isAnsweredAt(question) ? t("rating.next") : t("rating.skip")}
          </Button>
        ) : null}
      </div>
      <AllQuestions questions={questions} current={at} isAnswered={isAnsweredAt} onOpen={go} />
    </div>
  );
}

function firstOpen(questions: Asked["questions"], own: Asked["own"]): number {
  const said = new Set(own.filter((rating) => isAnswered(rating)).map(({ kind, item }) => keyOf(kind, item)));
  const open = questions.findIndex(({ kind, key }) => !said.has(keyOf(kind, key)));
  return open < 0 ? questions.length : open;
}

function nextOpen(questions: Asked["questions"], isDone: (question: Question) => boolean): number {
  const open = questions.findIndex((question) => !isDone(question));
  return open < 0 ? 0 : open;
}
