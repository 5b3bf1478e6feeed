"use client";
import { Button } from "@etappe/ui/button";
import { EmptyState } from "@etappe/ui/empty-state";
import { Notice } from "@etappe/ui/notice";
import { ProgressBar } from "@etappe/ui/progress-bar";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { LookDialog } from "./look-dialog.tsx";
import { MandateTable } from "./mandate-table.tsx";
import { FateLegend, PreviewTable } from "./preview-table.tsx";
import { ScaleRules } from "./scale-rules.tsx";
import type { Choices, Preview, Rules, ScaleChange } from "./upgrade-words.ts";
import { useMoving } from "./use-moving.ts";

type Props = { readonly tenant: string; readonly choices: Choices };
type Asked = { readonly engagementIds: readonly string[]; readonly rules: Rules };

/** Choose, decide, look, move: nothing happens to a mandate that was not seen before. */
export function MoveMandates({ tenant, choices: { target, mandates, scaleChanges } }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [rules, setRules] = useState<Rules>({});
  const [asked, setAsked] = useState<Asked | null>(null);
  const [looked, setLooked] = useState<Preview | null>(null);
  const { progress, start, stop, reset } = useMoving(target.id);
  const preview = useQuery(
    trpc.upgrades.preview.queryOptions(
      { versionId: target.id, engagementIds: [...(asked?.engagementIds ?? [])], rules: asked?.rules ?? {} },
      { enabled: asked !== null && asked.engagementIds.length > 0, staleTime: 0, gcTime: 0 },
    ),
  );
  if (mandates.length === 0) {
    return <EmptyState title={t("upgrade.choose.nothing.title")}>{t("upgrade.choose.nothing.text")}</EmptyState>;
  }
  if (target.retired) return <Notice tone="warning">{t("upgrade.choose.retired")}</Notice>;

  const seen = asked === null ? [] : (preview.data?.mandates ?? []);
  const changes = withMissing(scaleChanges, seen);
  const isDecided = changes.every(({ key }) => rules[key]);
  const isStale = asked !== null && (asked.rules !== rules || !isSame(asked.engagementIds, chosen));
  const movable = seen.filter(
    ({ outcome, engagementId }) => outcome.kind === "planned" && !progress.states.has(engagementId),
  );
  const moved = [...progress.states.values()].filter((state) => state === "moved").length;

  function show() {
    reset();
    setAsked({ engagementIds: [...chosen], rules });
  }

  return (
    <div className="flex flex-col gap-10">
      <Step title={t("upgrade.choose.title")}>
        <MandateTable {...{ mandates, chosen, i18n }} onChange={setChosen} isDisabled={progress.isRunning} />
      </Step>
      <Step title={t("upgrade.rules.title")}>
        <ScaleRules
          {...{ changes, rules, i18n }}
          onChange={(key, rule) => setRules((before) => ({ ...before, [key]: rule }))}
        />
      </Step>
      <Step title={t("upgrade.preview.title")}>
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-3">
            <Button
              onPress={show}
              isDisabled={chosen.size === 0 || !isDecided || progress.isRunning}
              pendingText={preview.isFetching ? t("upgrade.preview.showing") : null}
            >
              {t("upgrade.preview.show")}
            </Button>
            {isStale ? <p className="text-sm text-warn">{t("upgrade.preview.stale")}</p> : null}
          </div>
          <FailureNotice error={preview.error} />
          {seen.length > 0 ? (
            <>
              <PreviewTable {...{ tenant, progress, i18n }} mandates={seen} onLook={setLooked} />
              <FateLegend i18n={i18n} />
            </>
          ) : null}
          {progress.states.size > 0 ? (
            <ProgressBar
              label={t("upgrade.run.progress")}
              text={t("upgrade.run.done", { done: moved, all: progress.states.size })}
              value={moved}
              max={progress.states.size}
            />
          ) : null}
          {progress.isStopped ? <Notice tone="info">{t("upgrade.run.stopped")}</Notice> : null}
          {progress.errors.map((error, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added to
            <FailureNotice key={index} error={error} />
          ))}
          {seen.length > 0 ? (
            <div className="flex flex-wrap gap-3">
              <Button
                variant="primary"
                onPress={() => start(movable, rules)}
                isDisabled={movable.length === 0 || isStale}
                pendingText={progress.isRunning ? t("upgrade.run.doing") : null}
              >
                {t("upgrade.run.do", { count: movable.length })}
              </Button>
              {progress.isRunning ? <Button onPress={stop}>{t("upgrade.run.stop")}</Button> : null}
            </div>
          ) : null}
        </div>
      </Step>
      {looked && asked ? (
        <LookDialog mandate={looked} versionId={target.id} rules={asked.rules} onClose={() => setLooked(null)} />
      ) : null}
    </div>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      {children}
    </section>
  );
}

/** An answer that comes back from an archive may be on a scale that lies between no two versions of a mandate. */
function withMissing(known: readonly ScaleChange[], seen: readonly Preview[]): readonly ScaleChange[] {
  const missing = seen.flatMap(({ outcome }) =>
    outcome.kind === "planned" ? [] : outcome.refusals.filter(({ because }) => because === "rule-missing"),
  );
  return [
    ...new Map([...known, ...missing.map(({ change }) => change)].map((change) => [change.key, change])).values(),
  ];
}

function isSame(ids: readonly string[], chosen: ReadonlySet<string>): boolean {
  return ids.length === chosen.size && ids.every((id) => chosen.has(id));
}
