"use client";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { StancePath } from "../round/stance-path.tsx";
import { AnswerBoard } from "./answer-board.tsx";
import { AnswerGroup } from "./answer-group.tsx";
import type { Assessment } from "./answer-row.tsx";
import { keyOf, shown, slotOf } from "./autosave.ts";
import { Differences } from "./differences.tsx";
import { ImpulseMap } from "./impulse-map.tsx";
import { lastRoundOf } from "./last-round.ts";
import { StanceLine } from "./stance-line.tsx";
import { useAnswers } from "./use-answers.ts";
import type { Place } from "./waiting-room.ts";

const GROUPS = ["general", "easier-entry", "pressure"] as const;

type Props = { readonly place: Place; readonly assessment: Assessment };

/** The impulses of a firm, answered one by one while their map grows. */
export function ImpulsesBoard({ place, assessment }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { queue, evaluation, tell } = useAnswers(place, assessment);
  const { scales, mayRecord } = assessment;
  const impulses = assessment.impulses.map((impulse) => ({
    ...impulse,
    level: shown(slotOf(queue, keyOf("impulse", impulse.key))).level,
    before: assessment.levelsThen.find(({ kind, item }) => kind === "impulse" && item === impulse.key)?.level ?? null,
    note: shown(slotOf(queue, keyOf("impulse", impulse.key))).note,
  }));
  const last = lastRoundOf(assessment.rounds);
  // The round that runs is where the answers are now, not where they were when the page was loaded.
  const { stance, stanceBand } = evaluation;
  const rounds = assessment.rounds.map((round) => (round.endedOn === null ? { ...round, stance, stanceBand } : round));
  const answered = impulses.filter(({ level }) => level !== null).length;
  return (
    <AnswerBoard
      place={place}
      queue={queue}
      tell={tell}
      mayRecord={mayRecord}
      i18n={i18n}
      next={{
        href: paths.firmSection(place.tenant, place.firmId, "position"),
        text: t("assessment.impulses.next"),
      }}
      picture={
        <div className="flex flex-col gap-5">
          <StanceLine evaluation={evaluation} answered={answered} all={impulses.length} last={last} i18n={i18n} />
          <ImpulseMap impulses={impulses} place={place} last={last} mayRecord={mayRecord} i18n={i18n} />
          <Differences place={place} kind="impulse" items={impulses} rated={assessment.rated} i18n={i18n} />
          {rounds.length > 1 ? <StancePath rounds={rounds} bands={assessment.bands} i18n={i18n} /> : null}
        </div>
      }
      questions={GROUPS.map((group) => (
        <AnswerGroup
          key={group}
          title={t(`assessment.impulses.group.${group}.title`)}
          hint={t(`assessment.impulses.group.${group}.hint`)}
          kind="impulse"
          items={impulses.filter((impulse) => impulse.group === group)}
          scales={scales}
          queue={queue}
          mayRecord={mayRecord}
          tell={tell}
          around={assessment}
          i18n={i18n}
        />
      ))}
    />
  );
}
