"use client";
import type { AnswerKind } from "@etappe/domain/answer";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { AnswerRow, type Item, type Scale } from "./answer-row.tsx";
import type { AnswerValue } from "./answer-value.ts";
import { keyOf, type Queue, type QueueEvent, shown, slotOf } from "./autosave.ts";
import type { Surroundings } from "./beside.ts";
import { isAnswered } from "./level-value.ts";

type Props = {
  readonly title: string;
  readonly hint: string | null;
  readonly kind: AnswerKind;
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
  readonly queue: Queue;
  readonly mayRecord: boolean;
  readonly tell: (event: QueueEvent) => void;
  /** What is shown beside the answers: earlier ones, and how people see the items. */
  readonly around?: Surroundings | undefined;
  /** Whether a level can be aimed at. */
  readonly hasTargets?: boolean | undefined;
  /** What follows from the answer to an item, under it. */
  readonly below?: ((item: Item, value: AnswerValue) => ReactNode) | undefined;
  readonly i18n: I18n;
};

/** Questions that belong together, and how many of them were asked. */
export function AnswerGroup({ title, hint, kind, items, scales, queue, ...rest }: Props) {
  const { t } = rest.i18n;
  const answered = items.filter((item) => isAnswered(shown(slotOf(queue, keyOf(kind, item.key))))).length;
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>{title}</h2>
        <p className="text-sm text-soft">{t("assessment.answer.ofAsked", { answered, all: items.length })}</p>
      </div>
      {hint ? <p className="max-w-measure text-sm text-soft">{hint}</p> : null}
      <ul className="mt-1">
        {items.map((item) => {
          const scale = scales.find(({ key }) => key === item.scale);
          return scale ? (
            <AnswerRow key={item.key} itemKey={keyOf(kind, item.key)} {...{ item, scale, queue }} {...rest} />
          ) : null;
        })}
      </ul>
    </section>
  );
}
