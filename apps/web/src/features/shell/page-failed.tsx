"use client";
import { Button } from "@etappe/ui/button";
import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

/** In the place of a page that could not be shown: what was kept, the number to ask with, and another try. */
export function PageFailed({ error, reset }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <div role="alert" className="max-w-measure py-6">
      <h1>{t("common.failed.title")}</h1>
      <p className="mt-2 text-soft">{t("common.failed.text")}</p>
      {error.digest ? (
        <p className="mt-2 text-sm text-soft">{t("common.requestNumber", { id: error.digest })}</p>
      ) : null}
      <Button variant="primary" className="mt-6" onPress={retry}>
        {t("common.retry")}
      </Button>
    </div>
  );
}
