"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { SkeletonBlock } from "@etappe/ui/skeleton";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ChangesView } from "./changes-view.tsx";
import { Completeness } from "./completeness.tsx";
import type { DraftStore } from "./draft-store.ts";
import type { DraftShown, Fault } from "./draft-types.ts";
import { FaultList } from "./fault-list.tsx";
import type { Forms } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";
import { useOutline } from "./use-draft.ts";

type Props = {
  readonly tenant: string;
  readonly draft: DraftShown;
  readonly store: DraftStore;
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly onGo: (fault: Fault) => void;
  readonly i18n: I18n;
};

/** What keeps the draft from being published, what it changes, and the step itself. */
export function PublishTab({ tenant, draft, store, forms, nameOf, onGo, i18n }: Props) {
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const outline = useOutline(store);
  const [notes, setNotes] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const isSaved = useSettled(store);
  const review = useQuery({
    ...trpc.drafts.review.queryOptions({ draftId: draft.id }),
    enabled: isSaved,
    staleTime: 0,
  });
  const publish = useMutation(
    trpc.drafts.publish.mutationOptions({
      onSuccess: ({ id }) => {
        router.push(paths.frameworkVersion(tenant, id));
        router.refresh();
      },
    }),
  );
  if (!isSaved && !review.data) return <Notice tone="warning">{t("framework.publish.unsaved")}</Notice>;
  if (review.error) return <FailureNotice error={review.error} />;
  if (!review.data) return <SkeletonBlock label={t("common.loading")} lines={8} />;
  const { number, changes, engagements, gaps, faults } = review.data;
  const isMissing = notes.trim() === "";

  function send() {
    setWasTried(true);
    if (!isMissing) publish.mutate({ draftId: draft.id, version: draft.version, notes });
  }

  return (
    <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-8">
        {faults.length > 0 ? (
          <section aria-labelledby="faults">
            <h2 id="faults">{t("framework.publish.faults", { count: faults.length })}</h2>
            <p className="mb-2 max-w-measure text-sm text-soft">{t("framework.publish.faultsText")}</p>
            <FaultList {...{ faults, forms, nameOf, onGo, i18n }} parts={outline.parts} />
          </section>
        ) : null}
        <section aria-labelledby="changes">
          <h2 id="changes" className="mb-2">
            {draft.basedOn
              ? t("framework.publish.changes", { number: draft.basedOn.number })
              : t("framework.publish.first")}
          </h2>
          <ChangesView {...{ changes, forms, nameOf, i18n }} parts={outline.parts} />
        </section>
      </div>
      <section
        aria-labelledby="publish"
        className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-card p-5 xl:sticky xl:top-4"
      >
        <h2 id="publish">{t("framework.publish.title", { number })}</h2>
        <Completeness gaps={gaps} i18n={i18n} />
        {gaps.de.missing + gaps.en.missing > 0 ? (
          <p className="text-sm text-soft">{t("framework.publish.gapsText")}</p>
        ) : null}
        <p className="text-sm">
          {engagements > 0 ? t("framework.publish.stay", { count: engagements }) : t("framework.publish.nobody")}
        </p>
        {faults.length > 0 ? <Notice tone="danger" role="note" title={t("framework.publish.notYet")} /> : null}
        {draft.mayEdit ? (
          <>
            <TextArea
              label={t("framework.publish.notes")}
              hint={t("framework.publish.notesHint")}
              value={notes}
              onChange={setNotes}
              maxLength={4000}
              error={wasTried && isMissing ? t("framework.publish.notesMissing") : null}
            />
            <FailureNotice error={publish.error} />
            <Button
              variant="primary"
              isDisabled={faults.length > 0 || !isSaved}
              onPress={send}
              pendingText={publish.isPending ? t("framework.publish.sending") : null}
            >
              {t("framework.publish.send", { number })}
            </Button>
            <p className="text-xs text-soft">{t("framework.publish.forever")}</p>
          </>
        ) : null}
      </section>
    </div>
  );
}

/** Whether the house has everything that was written: only that can be looked through and published. */
export function useSettled(store: DraftStore): boolean {
  const [isSettled, setSettled] = useState(() => Object.keys(store.state().slots).length === 0);
  useEffect(() => {
    let isGone = false;
    void store.settled().then((all) => {
      if (!isGone) setSettled(all);
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  return isSettled;
}
