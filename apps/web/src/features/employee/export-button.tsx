"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { saveText } from "../../save-file.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";

type Props = { readonly firmId: string; readonly id: string };

/** Everything that is kept of one employee, as a file to hand over. */
export function ExportButton({ firmId, id }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const hand = useMutation(trpc.employees.export.mutationOptions({ onSuccess: saveText }));
  return (
    <>
      <Button
        onPress={() => hand.mutate({ firmId, id })}
        pendingText={hand.isPending ? t("employees.file.running") : null}
      >
        {t("employees.file.open")}
      </Button>
      <RefusalNotice error={hand.error} />
    </>
  );
}
