"use client";
import { Notice } from "@etappe/ui/notice";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { PlaceChoices } from "./place-dialog.tsx";
import type { LeapAhead } from "./place-preview.ts";

type Props = {
  readonly leap: LeapAhead | null;
  readonly form: string | null;
  /** The venture's id, or nothing. */
  readonly venture: string;
  readonly forced: boolean;
  readonly isReasonNeeded: boolean;
  readonly choices: PlaceChoices;
};

/** What is pointed out before a form is saved. Nothing here forbids it. */
export function PlaceNotices({ leap, form, venture, forced, isReasonNeeded, choices }: Props) {
  const { t, words } = useI18n();
  const isExcused = choices.ventures.some(({ id, leapIsNotice }) => id === venture && leapIsNotice);
  const leftOut = leap ? choices.climb.levels.filter(({ level }) => level > leap.from && level < leap.level) : [];
  const barrier = choices.forms.find(({ key }) => key === form)?.exitBarrier ?? 0;
  return (
    <>
      {leap ? (
        <Notice
          tone={forced || isExcused ? "info" : "warning"}
          title={t("ladder.place.leapTitle", { count: leap.level - leap.from })}
        >
          <p>
            {t("ladder.place.leapText", {
              levels: leftOut.map(({ level, label }) => `${level} (${words(label)})`).join(", "),
            })}{" "}
            {t(forced ? "ladder.leap.forced" : isExcused ? "ladder.leap.notice" : "ladder.leap.warning")}
          </p>
        </Notice>
      ) : null}
      {isReasonNeeded ? (
        <Notice tone="warning" title={t("ladder.place.exitTitle", { barrier })}>
          <p>{t("ladder.place.exitNotice")}</p>
        </Notice>
      ) : null}
    </>
  );
}
