"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { saveBytes } from "../../save-file.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";

type Props = { readonly firmId: string };

/** The whole matrix as a workbook, in the language of the page. For whoever may read single employees. */
export function WorkbookButton({ firmId }: Props) {
  const { t, locale } = useI18n();
  const trpc = useTRPC();
  const ask = useMutation(trpc.staffFiles.matrix.mutationOptions({ onSuccess: saveBytes }));
  return (
    <>
      <Button
        onPress={() => ask.mutate({ firmId, language: locale })}
        pendingText={ask.isPending ? t("qualification.workbook.running") : null}
      >
        {t("qualification.workbook.open")}
      </Button>
      <RefusalNotice error={ask.error} />
    </>
  );
}
