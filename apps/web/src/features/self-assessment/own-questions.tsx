"use client";
import type { OwnLevels } from "@etappe/api/own-levels";
import type { Said } from "@etappe/api/self-assessment-door";
import { Button } from "@etappe/ui/button";
import { ProgressBar } from "@etappe/ui/progress-bar";
import { useRef, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { OwnList } from "./own-list.tsx";
import { OwnQuestion } from "./own-question.tsx";
import { useSaying } from "./use-saying.ts";

type Props = {
  readonly own: OwnLevels;
  /** How one level is said; it is saved at once. */
  readonly say: (competence: string, level: number) => Promise<Said>;
  /** Until when an answer can be changed. */
  readonly change: string;
};

/** What the own roles ask, one question a screen, and below it all of them with what was said. */
export function OwnQuestions({ own, say, change }: Props) {
  const { t, words } = useI18n();
  const { questions, roles, roleKeys } = own;
  const { said, trouble, tell } = useSaying(own, say);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      questions.findIndex((question) => question.said === null),
    ),
  );
  const top = useRef<HTMLHeadingElement>(null);
  const question = questions[at];
  const answered = questions.filter(({ competence }) => said.has(competence)).length;

  function go(to: number) {
    setAt(to);
    // After the new question is there: a reader hears it, and a phone shows its beginning.
    requestAnimationFrame(() => top.current?.focus());
  }

  if (!question) return <p>{t("selfAssessment.door.noRoles")}</p>;
  const progress = t("selfAssessment.door.progress", { said: answered, all: questions.length });
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <p className="text-sm">
          <span className="text-soft">{t("selfAssessment.door.roles")}: </span>
          {roles
            .filter(({ key }) => roleKeys.includes(key))
            .map(({ label }) => words(label))
            .join(", ")}
        </p>
        <p className="text-sm font-semibold">{progress}</p>
        <ProgressBar label={t("selfAssessment.door.bar")} text={progress} value={answered} max={questions.length} />
      </div>
      <OwnQuestion
        key={question.competence}
        headingRef={top}
        {...{ own, question }}
        value={said.get(question.competence) ?? null}
        trouble={trouble?.competence === question.competence ? trouble : null}
        onChange={(level) => tell(question.competence, level)}
      />
      <div className="flex justify-between gap-3">
        <Button onPress={() => go(at - 1)} isDisabled={at === 0}>
          {t("selfAssessment.door.back")}
        </Button>
        <Button variant="primary" onPress={() => go(at + 1)} isDisabled={at === questions.length - 1}>
          {t(said.has(question.competence) ? "selfAssessment.door.next" : "selfAssessment.door.skip")}
        </Button>
      </div>
      <OwnList {...{ own, said, at, change }} onGo={go} />
    </div>
  );
}
