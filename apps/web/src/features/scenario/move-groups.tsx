"use client";
import { Button } from "@etappe/ui/button";
import { Disclosure } from "@etappe/ui/disclosure";
import { LevelSlider } from "@etappe/ui/level-slider";
import { InfoTip } from "@etappe/ui/tooltip";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { citation } from "../../source-words.ts";
import { levelWords } from "./level-words.ts";
import type { Move, Question, Sheet } from "./scratch.ts";
import type { Scratch } from "./use-scratch.ts";

type Props = { readonly sheet: Sheet; readonly scratch: Scratch; readonly i18n: I18n };

const IMPULSE_GROUPS = ["general", "easier-entry", "pressure"] as const;

/** Everything that can be moved, by the groups in which it is asked. */
export function MoveGroups({ sheet, scratch, i18n }: Props) {
  const groups = [...new Set(sheet.questions.map(({ kind, group }) => `${kind}/${group}`))];
  return (
    <div className="flex flex-col">
      {groups.map((name) => {
        const questions = sheet.questions.filter(({ kind, group }) => `${kind}/${group}` === name);
        return <MoveGroup key={name} questions={questions} sheet={sheet} scratch={scratch} i18n={i18n} />;
      })}
    </div>
  );
}

function MoveGroup({ questions, sheet, scratch, i18n }: Props & { readonly questions: readonly Question[] }) {
  const { t } = i18n;
  const isMoved = (question: Question) => moveOf(question, scratch) !== undefined;
  // What is moved when the page opens is shown; later on the reader opens and closes by hand.
  const [isOpen] = useState(() => questions.some(isMoved));
  const count = questions.filter(isMoved).length;
  const [first] = questions;
  if (!first) return null;
  return (
    <Disclosure
      className="border-b border-line py-1.5"
      isOpen={isOpen}
      summary={
        <span className="flex flex-wrap items-baseline gap-x-3 py-1">
          <span className="text-base">{groupName(first, i18n)}</span>
          <span className="font-normal text-soft">{t("scenario.move.count", { all: questions.length, count })}</span>
        </span>
      }
    >
      <ul>
        {questions.map((question) => (
          <MoveRow key={question.key} question={question} sheet={sheet} scratch={scratch} i18n={i18n} />
        ))}
      </ul>
    </Disclosure>
  );
}

function MoveRow({ question, sheet, scratch, i18n }: Props & { readonly question: Question }) {
  const { t, words, locale } = i18n;
  const scale = sheet.scales.find(({ key }) => key === question.scale);
  const moved = moveOf(question, scratch);
  const { level, notApplicable } = moved ?? question.now;
  const label = words(question.label);
  const place = { kind: question.kind, item: question.key };
  if (!scale) return null;
  return (
    <li className="border-t border-line py-3 first:border-0">
      <LevelSlider
        label={label}
        anchors={scale.levels.map(({ label: name, anchor }) =>
          anchor ? `${words(name)}. ${words(anchor)}` : words(name),
        )}
        value={notApplicable ? "not-applicable" : level}
        onChange={(chosen) => {
          const cannotApply = chosen === "not-applicable";
          scratch.move({ ...place, level: cannotApply ? null : chosen, notApplicable: cannotApply });
        }}
        unansweredText={t("assessment.answer.notAsked")}
        notApplicableText={question.kind === "impulse" ? undefined : t("assessment.answer.notApplicable")}
        clearText={t("scenario.move.unask")}
        info={
          <InfoTip label={t("assessment.answer.about", { item: label })}>
            {question.help ? <p>{words(question.help)}</p> : null}
            <p className="mt-1">{citation(question.source, locale)}</p>
          </InfoTip>
        }
        status={
          moved ? (
            <span className="flex flex-wrap items-baseline gap-x-2 text-xs">
              <strong className="text-accent">
                {t("scenario.move.from", { now: levelWords(question.now, i18n) })}
              </strong>
              <Button
                variant="quiet"
                size="small"
                aria-label={t("scenario.move.backNamed", { item: label })}
                onPress={() => scratch.move({ ...place, ...question.now })}
              >
                {t("scenario.move.back")}
              </Button>
            </span>
          ) : null
        }
      />
    </li>
  );
}

function moveOf({ kind, key }: Question, { moves }: Scratch): Move | undefined {
  return moves.find((move) => move.kind === kind && move.item === key);
}

function groupName({ kind, group, groupLabel }: Question, { t, words }: I18n): string {
  const known = IMPULSE_GROUPS.find((one) => one === group);
  if (kind === "impulse" && known) return t(`assessment.impulses.group.${known}.title`);
  return groupLabel ? words(groupLabel) : group;
}
