"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";

type Props = { readonly firmId: string; readonly version: number; readonly people: number };

/** The end of the register says first how many records go with it. */
export function SwitchOffDialog({ firmId, version, people }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const onSuccess = () => {
    setOpen(false);
    router.refresh();
  };
  const switchOff = useMutation(trpc.employeeRegister.switchOff.mutationOptions({ onSuccess }));
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
        {t("employees.register.off.open")}
      </Button>
      <Dialog
        role="alertdialog"
        title={t("employees.register.off.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <p>{t("employees.register.off.what", { count: people })}</p>
        <p>{t("employees.register.off.stays")}</p>
        <RefusalNotice error={switchOff.error} />
        <DialogActions>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t("common.cancel")}
          </Button>
          <Button
            variant="danger"
            onPress={() => switchOff.mutate({ firmId, version, people })}
            pendingText={switchOff.isPending ? t("employees.erase.running") : null}
          >
            {t("employees.register.off.confirm", { count: people })}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
