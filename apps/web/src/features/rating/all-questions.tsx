"use client";
import { Disclosure } from "@etappe/ui/disclosure";
import { Icon } from "@etappe/ui/icon";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Question } from "./questions.tsx";

type Props = {
  readonly questions: readonly Question[];
  readonly current: number;
  readonly isAnswered: (question: Question) => boolean;
  readonly onOpen: (at: number) => void;
};

/** All questions at a glance, and the way to each. */
export function AllQuestions({ questions, current, isAnswered, onOpen }: Props) {
  const { t, words } = useI18n();
  return (
    <Disclosure summary={t("rating.all")}>
      <ol className="flex flex-col">
        {questions.map((question, at) => (
          <li key={`${question.kind} ${question.key}`}>
            <button
              type="button"
              onClick={() => onOpen(at)}
              aria-current={at === current ? "step" : undefined}
              className="flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-sm px-2 text-start text-sm hover:bg-fill aria-[current]:font-semibold"
            >
              <span className="w-7 shrink-0 text-end text-soft tabular-nums">{at + 1}.</span>
              <span className="min-w-0 flex-1">{words(question.label)}</span>
              {isAnswered(question) ? (
                <span className="inline-flex items-center gap-1 text-xs text-soft">
                  <Icon name="check" size={14} />
                  {t("rating.isAnswered")}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
