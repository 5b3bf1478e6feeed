"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Menu } from "@etappe/ui/menu";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { DraftShown } from "./draft-types.ts";
import { useSavedFile } from "./files-api.ts";

type Props = { readonly tenant: string; readonly draft: DraftShown; readonly i18n: I18n };

/** The draft as a file, and the way to throw it away: the one step here that cannot be taken back. */
export function DraftMenu({ tenant, draft, i18n: { t } }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const file = useSavedFile();
  const discard = useMutation(
    trpc.drafts.discard.mutationOptions({
      onSuccess: () => {
        router.push(paths.frameworks(tenant));
        router.refresh();
      },
    }),
  );
  return (
    <>
      <Menu
        label={t("framework.draft.menu")}
        size="small"
        entries={[
          { id: "xlsx", label: t("framework.file.xlsx") },
          { id: "json", label: t("framework.file.json") },
          ...(draft.mayEdit ? [{ id: "discard", label: t("framework.draft.discard"), isDanger: true }] : []),
        ]}
        onAction={(id) => {
          if (id === "discard") setAsking(true);
          else file.mutate({ of: { draftId: draft.id }, as: id === "json" ? "json" : "xlsx" });
        }}
      />
      <FailureNotice error={file.error} />
      <Dialog
        role="alertdialog"
        title={t("framework.draft.discardTitle")}
        closeLabel={t("common.close")}
        isOpen={isAsking}
        onOpenChange={setAsking}
      >
        <p>{t("framework.draft.discardText")}</p>
        <FailureNotice error={discard.error} />
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{t("common.cancel")}</Button>
          <Button
            variant="danger"
            onPress={() => discard.mutate({ draftId: draft.id, version: draft.version })}
            pendingText={discard.isPending ? t("framework.draft.discarding") : null}
          >
            {t("framework.draft.discard")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
