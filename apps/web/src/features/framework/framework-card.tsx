"use client";
import { Badge } from "@etappe/ui/badge";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { ListedFramework } from "./draft-types.ts";
import { OpenDraftLine } from "./open-draft-line.tsx";
import { useVersionActions } from "./use-version-actions.ts";
import { VersionsTable } from "./versions-table.tsx";

type Props = {
  readonly tenant: string;
  readonly framework: ListedFramework;
  /** The keys of all frameworks of the house: a copy needs one of its own. */
  readonly keys: readonly string[];
  readonly mayEdit: boolean;
};

/** One method. What is done to a version takes effect at once and can be taken back in the same place. */
export function FrameworkCard({ tenant, framework, keys, mayEdit }: Props) {
  const { t, words } = useI18n();
  const actions = useVersionActions(tenant, framework);
  const name = words(framework.name);
  const heading = `framework-${framework.id}`;
  const newest = framework.versions.find(({ retiredAt }) => retiredAt === null) ?? framework.versions[0];
  return (
    <section aria-labelledby={heading}>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 id={heading} className="text-xl">
            {name}
          </h2>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
            <span className="[overflow-wrap:anywhere]">{framework.key}</span>
            {framework.standard ? (
              <Badge tone="accent" icon="check">
                {t("framework.standard.badge")}
              </Badge>
            ) : null}
          </p>
        </div>
        {mayEdit ? (
          <div className="flex flex-wrap gap-2.5">
            {framework.standard || !newest ? null : (
              <Button size="small" onPress={actions.makeStandard}>
                {t("framework.standard.make")}
              </Button>
            )}
            {framework.draft === null && newest ? (
              <Button
                size="small"
                variant="primary"
                onPress={() => actions.start(newest.id)}
                pendingText={actions.isStarting ? t("framework.draft.starting") : null}
              >
                {t("framework.draft.start", { number: newest.number })}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {framework.standard ? (
        <p className="mb-2 max-w-measure text-sm text-soft">{t("framework.standard.text")}</p>
      ) : null}
      <FailureNotice error={actions.error} className="mb-3" />
      {actions.done ? (
        <Notice
          tone="success"
          className="mb-3"
          actions={
            actions.done.undo ? (
              <Button size="small" onPress={actions.done.undo}>
                {t("common.undo")}
              </Button>
            ) : null
          }
        >
          {actions.done.text}
        </Notice>
      ) : null}
      {framework.draft ? <OpenDraftLine tenant={tenant} draft={framework.draft} /> : null}
      <VersionsTable {...{ tenant, framework, keys, actions, mayEdit }} />
    </section>
  );
}
