"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ListProgress } from "./list-progress.tsx";
import type { StaffList } from "./staff-import.ts";
import { UndoDialog } from "./undo-dialog.tsx";

type Props = { readonly place: StaffPlace; readonly list: StaffList };

/** The yes to a list, how far it is, and taking it back. */
export function ListSteps({ place: { firmId }, list }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const onSettled = () => router.refresh();
  const commit = useMutation(trpc.staffImports.commit.mutationOptions({ onSettled }));
  const discard = useMutation(trpc.staffImports.takeBack.mutationOptions({ onSettled }));
  const { id, version, state, counts } = list;
  const rows = counts.new + counts.changed;
  switch (state) {
    case "running":
      return <ListProgress firmId={firmId} id={id} total={rows} />;
    case "done":
      return (
        <>
          <Notice tone="success" role="note" className="w-full">
            {t("staffImport.done", { new: counts.new, changed: counts.changed })}
          </Notice>
          <UndoDialog firmId={firmId} list={list} />
        </>
      );
    case "undone":
    case "discarded":
      return (
        <Notice tone="info" role="note">
          {t(`staffImport.over.${state}`)}
        </Notice>
      );
    default:
      return (
        <>
          {state === "failed" ? (
            <Notice tone="danger" className="w-full">
              {t.has(`staffImport.failure.${list.failure}` as "staffImport.failure.interrupted")
                ? t(`staffImport.failure.${list.failure}` as "staffImport.failure.interrupted")
                : t("staffImport.failure.interrupted")}
            </Notice>
          ) : null}
          {commit.data?.kind === "look-again" ? (
            <Notice tone="warning" className="w-full">
              {t("staffImport.lookAgain")}
            </Notice>
          ) : null}
          <Button
            variant="primary"
            isDisabled={rows === 0 || state === "mapping"}
            onPress={() => commit.mutate({ firmId, id, version })}
            pendingText={commit.isPending ? t("staffImport.commit.running") : null}
          >
            {t("staffImport.commit.do", { count: rows })}
          </Button>
          <Button
            variant="quiet"
            onPress={() => discard.mutate({ firmId, id, version })}
            pendingText={discard.isPending ? t("staffImport.discard.running") : null}
          >
            {t("staffImport.discard.do")}
          </Button>
          <FailureNotice error={commit.error ?? discard.error} className="w-full" />
        </>
      );
  }
}
