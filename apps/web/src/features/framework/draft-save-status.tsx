"use client";
import { Button } from "@etappe/ui/button";
import { SavedState } from "@etappe/ui/saved-state";
import type { I18n } from "../../i18n/i18n.ts";
import { SignedOutHelp } from "../shell/signed-out-help.tsx";
import type { DraftStore } from "./draft-store.ts";
import { useDraftStatus } from "./use-draft.ts";

type Props = { readonly store: DraftStore; readonly onOpen: (id: string) => void; readonly i18n: I18n };

/** Whether what was written is saved, always in the same place and always in words. */
export function DraftSaveStatus({ store, onOpen, i18n: { t, format } }: Props) {
  const status = useDraftStatus(store);
  const retry = (
    <Button size="small" onPress={() => store.tell({ kind: "retried" })}>
      {t("assessment.save.retryNow")}
    </Button>
  );
  switch (status.kind) {
    case "idle":
      return <SavedState state="idle" text={t("assessment.save.idle")} />;
    case "saving":
      return <SavedState state="saving" text={t("assessment.save.saving")} />;
    case "saved": {
      const time = format.dateTime(new Date(status.at), "time");
      return <SavedState state="saved" text={t("assessment.save.saved", { time })} />;
    }
    case "undecided":
      return (
        <SavedState
          className="flex-wrap"
          state="failed"
          text={t("framework.save.undecided", { count: status.count })}
          action={
            <Button size="small" onPress={() => onOpen(status.first)}>
              {t("assessment.save.showUndecided")}
            </Button>
          }
        />
      );
    case "waiting":
      return (
        <SavedState
          className="flex-wrap"
          state="waiting"
          text={t("assessment.save.waiting", { count: status.count })}
          action={retry}
        />
      );
    case "signed-out":
      return (
        <div>
          <SavedState
            className="flex-wrap"
            state="failed"
            text={t("assessment.save.signedOut", { count: status.count })}
            action={retry}
          />
          <SignedOutHelp i18n={{ t }} />
        </div>
      );
  }
}
