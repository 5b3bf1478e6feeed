"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { StaffList } from "./staff-import.ts";

type Props = { readonly firmId: string; readonly list: StaffList };

/** Takes a whole list back, after saying what that does and what it cannot do. */
export function UndoDialog({ firmId, list }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("staffImport.undo.open")}</Button>
      <Dialog
        title={t("staffImport.undo.title")}
        closeLabel={t("common.close")}
        role="alertdialog"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <Undo {...{ firmId, list, close }} />}
      </Dialog>
    </>
  );
}

function Undo({ firmId, list: { id, version }, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const preview = useQuery({ ...trpc.staffImports.undoPreview.queryOptions({ firmId, id }), staleTime: 0 });
  const undo = useMutation(
    trpc.staffImports.takeBack.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const plan = preview.data;
  const back = plan ? (["erased", "rolesBack", "namesBack"] as const).filter((key) => plan[key] > 0) : [];
  const stays = plan ? (["kept", "changedSince", "newerLevels"] as const).filter((key) => plan[key] > 0) : [];
  return (
    <>
      <p>{t("staffImport.undo.text")}</p>
      <FailureNotice error={preview.error} />
      {plan ? (
        <div role="status">
          <ul className="list-disc ps-5">
            {back.map((key) => (
              <li key={key}>{t(`staffImport.undo.${key}`, { count: plan[key] })}</li>
            ))}
          </ul>
          {stays.length > 0 ? (
            <>
              <p className="mt-3 font-semibold">{t("staffImport.undo.stays")}</p>
              <ul className="list-disc ps-5">
                {stays.map((key) => (
                  <li key={key}>{t(`staffImport.undo.${key}`, { count: plan[key] })}</li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ) : null}
      <RefusalNotice error={undo.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          variant="danger"
          isDisabled={!plan}
          onPress={() => undo.mutate({ firmId, id, version })}
          pendingText={undo.isPending ? t("staffImport.undo.running") : null}
        >
          {t("staffImport.undo.do")}
        </Button>
      </DialogActions>
    </>
  );
}
