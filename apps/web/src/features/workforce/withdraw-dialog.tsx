"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { WhyForm } from "./why-form.tsx";
import type { Consultation } from "./workforce.ts";

type Props = { readonly firmId: string; readonly said: Consultation };

/** What the works council said holds no longer. It stays readable, with the reason. */
export function WithdrawDialog({ firmId, said: { id, version, verdict, label } }: Props) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const withdraw = useMutation(
    trpc.consultations.withdraw.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );
  const named = t(`workforce.withdraw.named.${verdict}`, { thing: words(label) });
  return (
    <>
      <Button size="small" aria-label={named} onPress={() => setOpen(true)}>
        {t(`workforce.withdraw.button.${verdict}`)}
      </Button>
      <Dialog title={named} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <WhyForm
            label={t("workforce.withdraw.why")}
            missingText={t("workforce.withdraw.missing")}
            saveText={t("workforce.withdraw.save")}
            error={withdraw.error}
            isPending={withdraw.isPending}
            onSave={(why) => withdraw.mutate({ id, firmId, version, why })}
            close={close}
          />
        )}
      </Dialog>
    </>
  );
}
