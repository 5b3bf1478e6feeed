"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";

type Props = { readonly firmId: string; readonly employeeId: string; readonly id: string; readonly what: string };

/** For what was written down by mistake: it goes, and what is left counts. */
export function TakeOutDialog({ firmId, employeeId, id, what }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const onSuccess = () => {
    setOpen(false);
    router.refresh();
  };
  const takeOut = useMutation(trpc.employees.takeOutLevel.mutationOptions({ onSuccess }));
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t("employees.takeOut.openNamed", { what })}
        onPress={() => setOpen(true)}
      >
        {t("employees.takeOut.open")}
      </Button>
      <Dialog
        role="alertdialog"
        title={t("employees.takeOut.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <p>{t("employees.takeOut.what", { what })}</p>
        <RefusalNotice error={takeOut.error} />
        <DialogActions>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t("common.cancel")}
          </Button>
          <Button
            variant="danger"
            onPress={() => takeOut.mutate({ firmId, employeeId, id })}
            pendingText={takeOut.isPending ? t("common.saving") : null}
          >
            {t("employees.takeOut.confirm")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
