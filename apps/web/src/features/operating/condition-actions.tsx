"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { Menu } from "@etappe/ui/menu";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { ExitCondition, Place } from "./operating.ts";
import { SayForm } from "./say-form.tsx";

type Props = { readonly place: Place; readonly condition: ExitCondition; readonly today: string };

/** Saying that a condition in words came true, taking that back, or no longer holding on to it. */
export function ConditionActions({ place, condition, today }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isSaying, setSaying] = useState(false);
  const onSuccess = () => router.refresh();
  const say = useMutation(trpc.indicators.sayCondition.mutationOptions({ onSuccess }));
  const retire = useMutation(trpc.indicators.retireCondition.mutationOptions({ onSuccess }));
  const { id, version, wording, bound, trueSince, retired } = condition;
  const at = { id, version, firmId: place.firmId, ventureId: place.ventureId };
  const canBeSaid = bound === null && !retired;
  const isBusy = say.isPending || retire.isPending;
  return (
    <>
      {canBeSaid && trueSince === null ? (
        <Button
          size="small"
          aria-label={t("operating.conditions.sayNamed", { wording })}
          onPress={() => setSaying(true)}
        >
          {t("operating.conditions.say")}
        </Button>
      ) : null}
      <Menu
        label={t("operating.conditions.moreNamed", { wording })}
        size="small"
        variant="quiet"
        entries={[
          ...(canBeSaid && trueSince !== null ? [{ id: "unsay", label: t("operating.conditions.unsay") }] : []),
          { id: "retire", label: t(retired ? "operating.conditions.revive" : "operating.conditions.retire") },
        ]}
        onAction={(action) => {
          if (action === "unsay") say.mutate({ ...at, cameTrueOn: null, note: "" });
          else retire.mutate({ ...at, retired: !retired });
        }}
        isDisabled={isBusy}
      >
        {t(isBusy ? "operating.indicator.busy" : "operating.conditions.more")}
      </Menu>
      <RefusalNotice error={say.error ?? retire.error} />
      <Dialog
        title={t("operating.conditions.sayTitle")}
        closeLabel={t("common.close")}
        isOpen={isSaying}
        onOpenChange={setSaying}
      >
        {(close) => <SayForm {...{ at, wording, today, close }} />}
      </Dialog>
    </>
  );
}
