"use client";
import { Button } from "@etappe/ui/button";
import { SavedState } from "@etappe/ui/saved-state";
import type { Route } from "next";
import Link from "next/link";
import { useEffect, useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { SignedOutHelp } from "../shell/signed-out-help.tsx";
import type { ItemKey, Queue } from "./autosave.ts";
import { type QueueStatus, statusOf } from "./autosave-next.ts";

type Props = {
  readonly queue: Queue;
  readonly onRetry: () => void;
  /** Where an item stands, on this page or on another one of the firm. */
  readonly hrefOf: (key: ItemKey) => Route;
  readonly i18n: I18n;
};

/** Whether what was said is saved, always in the same place and always in words. */
export function SaveStatus({ queue, onRetry, hrefOf, i18n }: Props) {
  const { t, format } = i18n;
  const status = statusOf(queue);
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
          text={t("assessment.save.undecided", { count: status.count })}
          action={
            <Link href={hrefOf(status.first)} className="text-link">
              {t("assessment.save.showUndecided")}
            </Link>
          }
        />
      );
    case "waiting":
      return (
        <SavedState
          className="flex-wrap"
          state="waiting"
          text={t("assessment.save.waiting", { count: status.count })}
          action={<Retry status={status} onRetry={onRetry} i18n={i18n} />}
        />
      );
    case "signed-out":
      return (
        <div>
          <SavedState
            className="flex-wrap"
            state="failed"
            text={t("assessment.save.signedOut", { count: status.count })}
            action={<RetryNow onRetry={onRetry} i18n={i18n} />}
          />
          <SignedOutHelp i18n={i18n} />
        </div>
      );
  }
}

type RetryProps = Pick<Props, "onRetry" | "i18n"> & { readonly status: Extract<QueueStatus, { kind: "waiting" }> };

/** Beside the announced text, not in it: a reader would hear every second of the countdown. */
function Retry({ status: { retryAt }, onRetry, i18n }: RetryProps) {
  const { t } = i18n;
  const seconds = useSecondsUntil(retryAt);
  if (retryAt === null) return <span className="font-normal">{t("assessment.save.retrying")}</span>;
  return (
    <>
      <span className="font-normal">{t("assessment.save.retryIn", { seconds })}</span>
      <RetryNow onRetry={onRetry} i18n={i18n} />
    </>
  );
}

function RetryNow({ onRetry, i18n: { t } }: Pick<Props, "onRetry" | "i18n">) {
  return (
    <Button size="small" onPress={onRetry}>
      {t("assessment.save.retryNow")}
    </Button>
  );
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (moment === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}
