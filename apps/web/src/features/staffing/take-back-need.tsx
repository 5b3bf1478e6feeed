"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { Need } from "./staffing.ts";

type Props = {
  readonly firmId: string;
  readonly need: Need;
  /** The need in one line. */
  readonly text: string;
};

export function TakeBackNeed({ firmId, need: { id, version }, text }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const takeBack = useMutation(
    trpc.staffing.takeBackNeed.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={t("staffing.needs.takeBackNamed", { need: text })}
        onPress={() => setOpen(true)}
      >
        {t("staffing.needs.takeBack")}
      </Button>
      <Dialog
        role="alertdialog"
        title={t("staffing.needs.takeBackTitle")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => (
          <>
            <p>{t("staffing.needs.takeBackText", { need: text })}</p>
            <RefusalNotice error={takeBack.error} />
            <DialogActions>
              <Button variant="quiet" onPress={close}>
                {t("staffing.needs.keep")}
              </Button>
              <Button
                variant="danger"
                onPress={() => takeBack.mutate({ id, firmId, version })}
                pendingText={takeBack.isPending ? t("common.saving") : null}
              >
                {t("staffing.needs.takeBackYes")}
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </>
  );
}
