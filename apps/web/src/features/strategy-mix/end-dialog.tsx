"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";

type Props = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly assignmentId: string;
  readonly strategy: string;
  readonly place: string;
};

/** A strategy may end; what held stays in the history. */
export function EndDialog({ strategy, place, ...props }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={t("strategyMix.held.endNamed", { strategy, place })}
        onPress={() => setOpen(true)}
      >
        {t("strategyMix.held.end")}
      </Button>
      <Dialog
        title={t("strategyMix.end.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isDismissable
      >
        {(close) => <End {...{ ...props, strategy, place, close }} />}
      </Dialog>
    </>
  );
}

function End({ firmId, ventureId, assignmentId, strategy, place, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const end = useMutation(
    trpc.strategies.end.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  return (
    <>
      <p>{t("strategyMix.end.text", { strategy, place })}</p>
      <RefusalNotice error={end.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          variant="primary"
          onPress={() => end.mutate({ firmId, ventureId, id: assignmentId })}
          pendingText={end.isPending ? t("strategyMix.end.saving") : null}
        >
          {t("strategyMix.end.save")}
        </Button>
      </DialogActions>
    </>
  );
}
