"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { CompareScenarios } from "./compare-scenarios.tsx";
import { EffectView } from "./effect-view.tsx";
import { MoveGroups } from "./move-groups.tsx";
import { MovedList } from "./moved-list.tsx";
import { ScenarioList } from "./scenario-list.tsx";
import type { Effect, Scenario, Sheet } from "./scratch.ts";
import { ScratchActions } from "./scratch-actions.tsx";
import { useScratch } from "./use-scratch.ts";

type Props = {
  readonly firmId: string;
  readonly sheet: Sheet;
  readonly scenarios: readonly Scenario[];
  /** What follows from the moves that the address came with. */
  readonly effect: Effect;
};

/** The scratch copy: sliders that move no answer, and beside them what would follow. */
export function WhatIf({ firmId, sheet, scenarios, effect: first }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const scratch = useScratch(sheet);
  const tried = useQuery({
    ...trpc.scenarios.tryOut.queryOptions({ firmId, changes: [...scratch.moves] }),
    placeholderData: keepPreviousData,
  });
  const effect = tried.data ?? first;
  const names = { before: t("scenario.now"), after: t("scenario.ifSo") };
  return (
    <div className="flex flex-col gap-10">
      <Notice tone="info" role="note" title={t("scenario.scratch.title")}>
        {t("scenario.scratch.text")}
      </Notice>
      <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <section aria-labelledby="moves" className="min-w-0">
          <h2 id="moves">{t("scenario.move.title")}</h2>
          <p className="mb-3 max-w-measure text-sm text-soft">{t("scenario.move.intro")}</p>
          <MoveGroups sheet={sheet} scratch={scratch} i18n={i18n} />
        </section>
        <section
          aria-labelledby="effect"
          className="min-w-0 max-xl:order-first xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:pe-2 xl:pb-4"
        >
          <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
            <h2 id="effect">{t("scenario.effect.title")}</h2>
            {scratch.moves.length > 0 ? (
              <Button variant="quiet" size="small" onPress={scratch.reset}>
                {t("scenario.move.reset")}
              </Button>
            ) : null}
          </div>
          <MovedList sheet={sheet} scratch={scratch} i18n={i18n} />
          {sheet.mayEdit ? <ScratchActions {...{ firmId, scenarios, scratch, i18n }} /> : null}
          <FailureNotice error={tried.error} className="my-3" />
          <p role="status" className="sr-only">
            {tried.isFetching ? t("scenario.effect.computing") : summary(effect, t)}
          </p>
          <div className="mt-4" aria-busy={tried.isFetching}>
            <EffectView effect={effect} names={names} i18n={i18n} />
          </div>
        </section>
      </div>
      <section aria-labelledby="kept">
        <h2 id="kept">{t("scenario.list.title")}</h2>
        <ScenarioList {...{ firmId, scenarios, scratch, i18n }} mayEdit={sheet.mayEdit} />
      </section>
      {scenarios.length > 0 ? (
        <section aria-labelledby="compare">
          <h2 id="compare" className="mb-2">
            {t("scenario.compare.title")}
          </h2>
          <CompareScenarios firmId={firmId} scenarios={scenarios} i18n={i18n} />
        </section>
      ) : null}
    </div>
  );
}

/** What a reader hears after each move. */
function summary({ fits }: Effect, t: ReturnType<typeof useI18n>["t"]): string {
  const count = (crosses: "over" | "under") => fits.filter((fit) => fit.crosses === crosses).length;
  return t("scenario.effect.summary", { over: count("over"), under: count("under") });
}
