"use client";
import { Button } from "@etappe/ui/button";
import { SavedState } from "@etappe/ui/saved-state";
import { useI18n } from "../../i18n/use-i18n.ts";
import { SignedOutHelp } from "../shell/signed-out-help.tsx";
import { countsOf } from "./level-queue.ts";
import type { Saving } from "./use-level-queue.ts";

/** Whether what was said is saved, always in the same place and always in words. */
export function MatrixSaveStatus({
  saving: { queue, failure, savedAt, isSending, retry },
}: {
  readonly saving: Saving;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { unsaved, refused, conflicts } = countsOf(queue);
  const again = (
    <Button size="small" onPress={retry}>
      {t("assessment.save.retryNow")}
    </Button>
  );
  if (failure?.kind === "known" && failure.code === "UNAUTHORIZED")
    return (
      <>
        <SavedState
          className="flex-wrap"
          state="failed"
          text={t("assessment.save.signedOut", { count: unsaved })}
          action={again}
        />
        <SignedOutHelp i18n={i18n} />
      </>
    );
  if (refused + conflicts > 0)
    return <SavedState state="failed" text={t("qualification.matrix.save.stuck", { count: refused + conflicts })} />;
  if (unsaved > 0 && failure !== null)
    return (
      <SavedState
        className="flex-wrap"
        state="waiting"
        text={t("assessment.save.waiting", { count: unsaved })}
        action={again}
      />
    );
  if (unsaved > 0 || isSending) return <SavedState state="saving" text={t("assessment.save.saving")} />;
  if (savedAt === null) return <SavedState state="idle" text={t("assessment.save.idle")} />;
  const time = format.dateTime(new Date(savedAt), "time");
  return <SavedState state="saved" text={t("assessment.save.saved", { time })} />;
}
