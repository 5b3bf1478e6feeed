"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { type History, saidWords } from "./upgrade-words.ts";

type Props = { readonly firmId: string; readonly upgrade: History["upgrades"][number] };

/** Takes a move back; what would be lost is said before. */
export function UndoDialog({ firmId, upgrade }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("upgrade.history.undo.open")}
      </Button>
      <Dialog
        title={t("upgrade.history.undo.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <UndoForm firmId={firmId} upgrade={upgrade} close={close} />}
      </Dialog>
    </>
  );
}

function UndoForm({ firmId, upgrade: { id, undo }, close }: Props & { readonly close: () => void }) {
  const i18n = useI18n();
  const { t, words, format } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const takeBack = useMutation(
    trpc.upgrades.undo.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  if (undo === null) return null;
  return (
    <div className="flex flex-col gap-4">
      {undo.kind === "refused" ? (
        <Notice tone="warning">
          {t(`upgrade.history.undo.${undo.because}`, { what: format.list(undo.on.map(words)) })}
        </Notice>
      ) : undo.lost.length === 0 ? (
        <>
          <p>{t("upgrade.history.undo.text")}</p>
          <p className="text-soft">{t("upgrade.history.undo.nothingLost")}</p>
        </>
      ) : (
        <>
          <p>{t("upgrade.history.undo.text")}</p>
          <Notice tone="warning" title={t("upgrade.history.undo.lostTitle")}>
            <p>{t("upgrade.history.undo.lostText")}</p>
            <ul className="mt-1">
              {undo.lost.map(({ label, said }) => (
                <li key={label.de}>
                  {words(label)}: {saidWords(said, i18n)}
                </li>
              ))}
            </ul>
          </Notice>
        </>
      )}
      <FailureNotice error={takeBack.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        {undo.kind === "possible" ? (
          <Button
            variant="primary"
            onPress={() => takeBack.mutate({ firmId, id })}
            pendingText={takeBack.isPending ? t("upgrade.history.undo.doing") : null}
          >
            {t("upgrade.history.undo.do")}
          </Button>
        ) : null}
      </DialogActions>
    </div>
  );
}
