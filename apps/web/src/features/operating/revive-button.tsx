"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { Indicator, Place } from "./operating.ts";

type Props = { readonly place: Place; readonly indicator: Pick<Indicator, "id" | "name" | "version"> };

export function ReviveButton({ place: { firmId, ventureId }, indicator: { id, name, version } }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const revive = useMutation(trpc.indicators.retire.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <Button
        size="small"
        aria-label={t("operating.indicator.reviveNamed", { name })}
        onPress={() => revive.mutate({ firmId, ventureId, id, version, retired: false })}
        pendingText={revive.isPending ? t("operating.indicator.busy") : null}
      >
        {t("operating.indicator.revive")}
      </Button>
      <RefusalNotice error={revive.error} />
    </>
  );
}
