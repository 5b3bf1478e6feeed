"use client";
import { Button } from "@etappe/ui/button";
import type { I18n } from "../../i18n/i18n.ts";
import { levelWords } from "./level-words.ts";
import { questionOf, type Sheet } from "./scratch.ts";
import type { Scratch } from "./use-scratch.ts";

type Props = { readonly sheet: Sheet; readonly scratch: Scratch; readonly i18n: I18n };

/** What is moved at this moment, each with the way back. */
export function MovedList({ sheet, scratch, i18n }: Props) {
  const { t, words } = i18n;
  if (scratch.moves.length === 0) return <p className="text-soft">{t("scenario.move.nothing")}</p>;
  return (
    <ul aria-label={t("scenario.move.moved")} className="mt-1 flex flex-col">
      {scratch.moves.map((move) => {
        const question = questionOf(move, sheet);
        if (!question) return null;
        const item = words(question.label);
        return (
          <li key={`${move.kind} ${move.item}`} className="flex flex-wrap items-baseline gap-x-2">
            <span>
              {t("scenario.move.line", {
                item,
                now: levelWords(question.now, i18n),
                tried: levelWords(move, i18n),
              })}
            </span>
            <Button
              variant="quiet"
              size="small"
              aria-label={t("scenario.move.backNamed", { item })}
              onPress={() => scratch.move({ ...move, ...question.now })}
            >
              {t("scenario.move.back")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
