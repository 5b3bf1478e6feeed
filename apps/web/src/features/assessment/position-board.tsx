"use client";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { AnswerBoard } from "./answer-board.tsx";
import { AnswerGroup } from "./answer-group.tsx";
import type { Assessment } from "./answer-row.tsx";
import { Differences } from "./differences.tsx";
import { lastRoundOf } from "./last-round.ts";
import { PositionPicture } from "./position-picture.tsx";
import { PositionRadars } from "./position-radars.tsx";
import { SizeFacts } from "./size-facts.tsx";
import { useAnswers } from "./use-answers.ts";
import type { Place } from "./waiting-room.ts";

type Props = { readonly place: Place; readonly assessment: Assessment };

/** What the firm lacks and what it has, criterion by criterion, beside the position that follows. */
export function PositionBoard({ place, assessment }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const { queue, evaluation, tell } = useAnswers(place, assessment);
  const { criteria, dimensions, scales, mayRecord } = assessment;
  return (
    <AnswerBoard
      place={place}
      queue={queue}
      tell={tell}
      mayRecord={mayRecord}
      i18n={i18n}
      next={{
        href: paths.firmSection(place.tenant, place.firmId, "strategies"),
        text: t("assessment.position.next"),
      }}
      picture={
        <div className="flex flex-col gap-6">
          <PositionPicture evaluation={evaluation} last={lastRoundOf(assessment.rounds)} i18n={i18n} />
          <SizeFacts facts={assessment.facts} i18n={i18n} />
          <Differences place={place} kind="criterion" items={criteria} rated={assessment.rated} i18n={i18n} />
          <PositionRadars assessment={assessment} queue={queue} i18n={i18n} />
        </div>
      }
      questions={dimensions.map((dimension) => (
        <AnswerGroup
          key={dimension.key}
          title={words(dimension.label)}
          hint={dimension.help ? words(dimension.help) : null}
          kind="criterion"
          items={criteria.filter((criterion) => criterion.dimension === dimension.key)}
          scales={scales}
          queue={queue}
          mayRecord={mayRecord}
          tell={tell}
          around={assessment}
          hasTargets
          i18n={i18n}
        />
      ))}
    />
  );
}
