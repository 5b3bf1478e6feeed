"use client";
import { LevelSlider } from "@etappe/ui/level-slider";
import { InfoTip } from "@etappe/ui/tooltip";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { citation } from "../../source-words.ts";
import { AnswerBeside } from "./answer-beside.tsx";
import { AnswerDeparture } from "./answer-departure.tsx";
import { AnswerNote } from "./answer-note.tsx";
import { AnswerTarget } from "./answer-target.tsx";
import { AnswerTrouble } from "./answer-trouble.tsx";
import type { AnswerValue } from "./answer-value.ts";
import { type ItemKey, type Queue, type QueueEvent, said, shown, slotOf } from "./autosave.ts";
import { besideOf, type Surroundings } from "./beside.ts";
import { levelOf, withLevel } from "./level-value.ts";

export type Assessment = Outputs["assessments"]["show"];
export type Scale = Assessment["scales"][number];
/** What is asked: an impulse, a criterion of the position, one of the capability. */
export type Item = Pick<Assessment["impulses"][number], "key" | "label" | "help" | "source" | "scale"> & {
  readonly weight?: number | undefined;
};

type Props = {
  readonly itemKey: ItemKey;
  readonly item: Item;
  readonly scale: Scale;
  readonly queue: Queue;
  readonly mayRecord: boolean;
  readonly tell: (event: QueueEvent) => void;
  readonly around?: Surroundings | undefined;
  readonly hasTargets?: boolean | undefined;
  /** What follows from the answer to this item, under it. */
  readonly below?: ((item: Item, value: AnswerValue) => ReactNode) | undefined;
  readonly i18n: I18n;
};

/** A click may be followed by another one, a letter by many. */
const CLICKS_MS = 250;
const WRITING_MS = 900;

/** One question about the firm, its answer, and what is known of that answer. */
export function AnswerRow(props: Props) {
  const { itemKey: key, item, scale, queue, mayRecord, tell, around, hasTargets, below, i18n } = props;
  const { t, words, locale } = i18n;
  const slot = slotOf(queue, key);
  const value = shown(slot);
  const label = words(item.label);
  const change = (next: AnswerValue, pause: number) =>
    tell({ kind: "changed", key, value: next, notBefore: Date.now() + pause });
  const mayNotApply = !key.startsWith("impulse:") && (mayRecord || value.notApplicable);
  const beside = around ? besideOf(key, slot, around) : null;
  const isStuck = said(slot) !== null && slot.trouble === null && (queue.failures > 0 || queue.isSignedOut);
  return (
    <li className="flex scroll-mt-14 flex-col gap-1 border-b border-line py-4 lg:scroll-mt-0" id={rowId(key)}>
      <LevelSlider
        label={label}
        anchors={scale.levels.map((level) => anchorOf(level, i18n))}
        value={levelOf(value)}
        onChange={(level) => change(withLevel(value, level), CLICKS_MS)}
        unansweredText={t("assessment.answer.notAsked")}
        notApplicableText={mayNotApply ? t("assessment.answer.notApplicable") : undefined}
        clearText={t("assessment.answer.clear")}
        hint={item.help ? words(item.help) : undefined}
        info={
          <InfoTip label={t("assessment.answer.about", { item: label })}>
            <p>{t("assessment.answer.source", { source: citation(item.source, locale) })}</p>
            {slot.saved.version > 0 ? (
              <p className="mt-1">
                {t("assessment.answer.lastBy", {
                  name: slot.saved.answeredByName,
                  moment: i18n.moment(slot.saved.updatedAt),
                })}
              </p>
            ) : null}
          </InfoTip>
        }
        status={<RowState item={item} isStuck={isStuck} i18n={i18n} />}
        isDisabled={!mayRecord}
      />
      {beside ? <AnswerBeside {...{ itemKey: key, item: label, beside, scale, mayRecord, tell, i18n }} /> : null}
      {beside?.rated ? (
        <AnswerDeparture
          item={label}
          value={value}
          rated={beside.rated}
          mayRecord={mayRecord}
          onChange={(departure) => change({ ...value, departure }, WRITING_MS)}
          i18n={i18n}
        />
      ) : null}
      {hasTargets ? (
        <AnswerTarget
          item={label}
          value={value}
          scale={scale}
          mayRecord={mayRecord}
          onChange={(target) => change({ ...value, target }, CLICKS_MS)}
          i18n={i18n}
        />
      ) : null}
      {below?.(item, value)}
      <AnswerNote
        item={label}
        note={value.note}
        mayRecord={mayRecord}
        onChange={(note) => change({ ...value, note }, WRITING_MS)}
        i18n={i18n}
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
    </li>
  );
}

/** Where the row is found from elsewhere. */
export function rowId(key: ItemKey): string {
  return key.replace(":", "-");
}

function RowState({ item, isStuck, i18n: { t } }: Pick<Props, "item" | "i18n"> & { readonly isStuck: boolean }) {
  const weight = item.weight === undefined || item.weight === 1 ? null : item.weight;
  return (
    <span className="flex flex-wrap gap-x-3 text-xs">
      {weight === null ? null : <span className="text-soft">{t("assessment.answer.weighs", { weight })}</span>}
      {isStuck ? <span className="font-semibold text-warn">{t("assessment.save.itemWaiting")}</span> : null}
    </span>
  );
}

function anchorOf({ label, anchor }: Props["scale"]["levels"][number], { words }: I18n): string {
  return anchor ? `${words(label)}. ${words(anchor)}` : words(label);
}
