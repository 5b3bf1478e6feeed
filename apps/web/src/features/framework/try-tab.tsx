"use client";
import { ComboBox } from "@etappe/ui/combo-box";
import { Notice } from "@etappe/ui/notice";
import { SkeletonBlock } from "@etappe/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { EffectView } from "../scenario/effect-view.tsx";
import type { DraftStore } from "./draft-store.ts";
import type { Fault } from "./draft-types.ts";
import { FaultList } from "./fault-list.tsx";
import type { Forms } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";
import { useSettled } from "./publish-tab.tsx";
import { useOutline } from "./use-draft.ts";

type Props = {
  readonly draftId: string;
  readonly store: DraftStore;
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly onGo: (fault: Fault) => void;
  readonly i18n: I18n;
};

/** One of the house's firms as it is, beside itself under the draft. Nothing of it is kept. */
export function TryTab({ draftId, store, forms, nameOf, onGo, i18n }: Props) {
  const { t } = i18n;
  const trpc = useTRPC();
  const outline = useOutline(store);
  const isSaved = useSettled(store);
  const [firmId, setFirmId] = useState<string | null>(null);
  const firms = useQuery(trpc.drafts.firms.queryOptions({}));
  const hasFaults = outline.faults.length > 0;
  const tried = useQuery({
    ...trpc.drafts.tryOn.queryOptions({ draftId, firmId: firmId ?? "" }),
    enabled: firmId !== null && isSaved && !hasFaults,
    staleTime: 0,
    retry: false,
  });
  const options = firms.data?.firms.map(({ id, name }) => ({ id, label: name })) ?? [];
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-measure text-soft">{t("framework.try.text")}</p>
      {hasFaults ? (
        <>
          <Notice tone="warning" role="note" title={t("framework.try.faults", { count: outline.faults.length })}>
            {t("framework.try.faultsText")}
          </Notice>
          <FaultList {...{ forms, nameOf, onGo, i18n }} faults={outline.faults} parts={outline.parts} />
        </>
      ) : (
        <>
          <FailureNotice error={firms.error} />
          <ComboBox
            key={options.length}
            label={t("framework.try.firm")}
            placeholder={t("framework.try.choose")}
            emptyText={t("framework.try.noFirm")}
            options={options}
            value={firmId}
            onChange={setFirmId}
            className="max-w-96"
          />
          <FailureNotice error={tried.error} />
          {tried.isFetching && !tried.data ? <SkeletonBlock label={t("common.loading")} lines={6} /> : null}
          {tried.data ? (
            <div aria-busy={tried.isFetching} className="max-w-4xl">
              <EffectView
                effect={tried.data}
                names={{ before: t("framework.try.before"), after: t("framework.try.after") }}
                i18n={i18n}
              />
            </div>
          ) : null}
        </>
      )}
    </div>
  );
}
