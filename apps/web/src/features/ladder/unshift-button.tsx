"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";

type Props = { readonly firmId: string; readonly shiftId: string; readonly name: string };

export function UnshiftButton({ firmId, shiftId, name }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const remove = useMutation(trpc.forms.unshift.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        className="-ms-2.5"
        aria-label={name}
        onPress={() => remove.mutate({ firmId, id: shiftId })}
        pendingText={remove.isPending ? t("ladder.shift.removing") : null}
      >
        {t("ladder.shift.remove")}
      </Button>
      <RefusalNotice error={remove.error} />
    </>
  );
}
