"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { Staffing } from "./staffing.ts";

type Props = { readonly firmId: string; readonly role: Staffing["retired"][number] };

export function TakeUpRole({ firmId, role: { key, label, version } }: Props) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const takeUp = useMutation(trpc.staffing.retireRole.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Button
        size="small"
        aria-label={t("staffing.roles.takeUpNamed", { role: words(label) })}
        onPress={() => takeUp.mutate({ id: freshId(), firmId, key, version, retired: false })}
        pendingText={takeUp.isPending ? t("common.saving") : null}
      >
        {t("staffing.roles.takeUp")}
      </Button>
      <RefusalNotice error={takeUp.error} />
    </>
  );
}
