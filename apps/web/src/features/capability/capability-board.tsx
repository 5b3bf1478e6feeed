"use client";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { AnswerBoard } from "../assessment/answer-board.tsx";
import { AnswerGroup } from "../assessment/answer-group.tsx";
import { keyOf, shown, slotOf } from "../assessment/autosave.ts";
import { useAnswers } from "../assessment/use-answers.ts";
import type { Place } from "../assessment/waiting-room.ts";
import type { Capability } from "./capability-view.tsx";
import { FieldsPicture } from "./fields-picture.tsx";
import { levelKnown, standOf } from "./gap.ts";
import { RequiredLevel } from "./required-level.tsx";

type Props = { readonly place: Place; readonly capability: Capability };

/** Rounds and ratings are of impulses and criteria. */
const NOTHING_BEFORE = { levelsThen: [], fromLastRound: [], rated: [] };

/** The criteria of the three fields, rated beside what the ventures require of them. */
export function CapabilityBoard({ place, capability }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const { queue, evaluation, tell } = useAnswers(place, capability);
  const { fields, criteria, scales, required, mayRecord } = capability;
  const stands = criteria.map((criterion) =>
    standOf(criterion, required, levelKnown(shown(slotOf(queue, keyOf("capability", criterion.key))))),
  );
  return (
    <AnswerBoard
      place={place}
      queue={queue}
      tell={tell}
      mayRecord={mayRecord}
      i18n={i18n}
      next={{ href: paths.firmSection(place.tenant, place.firmId, "actions"), text: t("capability.next") }}
      picture={<FieldsPicture evaluation={evaluation} stands={stands} i18n={i18n} />}
      questions={fields.map((field) => (
        <AnswerGroup
          key={field.key}
          title={words(field.label)}
          hint={field.help ? words(field.help) : null}
          kind="capability"
          items={criteria.filter((criterion) => criterion.field === field.key)}
          scales={scales}
          queue={queue}
          mayRecord={mayRecord}
          tell={tell}
          around={{ ...NOTHING_BEFORE, answers: capability.answers, askedOtherwise: capability.askedOtherwise }}
          below={(item) => {
            const stand = stands.find(({ criterion }) => criterion.key === item.key);
            return stand ? <RequiredLevel {...{ place, capability, stand, i18n }} /> : null;
          }}
          i18n={i18n}
        />
      ))}
    />
  );
}
