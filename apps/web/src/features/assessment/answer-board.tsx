"use client";
import { buttonClass } from "@etappe/ui/button-class";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { rowId } from "./answer-row.tsx";
import { type ItemKey, placeOf, type Queue, type QueueEvent } from "./autosave.ts";
import { statusOf } from "./autosave-next.ts";
import { SaveStatus } from "./save-status.tsx";
import type { Place } from "./waiting-room.ts";

type Props = {
  readonly place: Place;
  readonly queue: Queue;
  readonly tell: (event: QueueEvent) => void;
  readonly mayRecord: boolean;
  /** What the answers add up to. Stays in sight while one goes through the questions. */
  readonly picture: ReactNode;
  readonly questions: ReactNode;
  readonly next: { readonly href: Route; readonly text: string };
  readonly i18n: I18n;
};

/** Questions beside the picture that they draw; between them, always in sight, whether what was said is saved. */
export function AnswerBoard({ place, queue, tell, mayRecord, picture, questions, next, i18n }: Props) {
  const status = statusOf(queue).kind;
  return (
    <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
      <div className="min-w-0 xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:py-4 print:static print:max-h-none print:overflow-visible">
        {/* Stance and scores come back with each saved answer; while none comes through, they lag behind. */}
        {status === "waiting" || status === "signed-out" ? (
          <p className="mb-2 text-xs font-semibold text-warn">{i18n.t("assessment.save.figuresBehind")}</p>
        ) : null}
        {picture}
      </div>
      <div className="min-w-0">
        <div className="sticky top-0 z-10 max-lg:top-17.5 -mx-4 flex min-h-13 items-center border-b border-line-strong bg-paper px-4 py-1.5 sm:mx-0 sm:px-0 print:static">
          {mayRecord ? (
            <SaveStatus
              queue={queue}
              onRetry={() => tell({ kind: "retried" })}
              hrefOf={(key) => hrefOf(key, place)}
              i18n={i18n}
            />
          ) : (
            <p className="text-xs text-soft">{i18n.t("assessment.save.readOnly")}</p>
          )}
        </div>
        <div className="flex flex-col gap-9 pt-5">{questions}</div>
        <div className="mt-7 print:hidden">
          <Link href={next.href} className={buttonClass()}>
            {next.text}
          </Link>
        </div>
      </div>
    </div>
  );
}

const SECTION_OF = { impulse: "impulses", criterion: "position", capability: "capability" } as const;

/** What is answered is asked on several pages and saved by one queue. */
export function hrefOf(key: ItemKey, { tenant, firmId }: Place): Route {
  return `${paths.firmSection(tenant, firmId, SECTION_OF[placeOf(key).kind])}#${rowId(key)}` as Route;
}
