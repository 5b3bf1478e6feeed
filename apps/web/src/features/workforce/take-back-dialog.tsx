"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { WhyForm } from "./why-form.tsx";
import type { Answer } from "./workforce.ts";

type Props = { readonly firmId: string; readonly answer: Answer; readonly named: string };

/** An agreement holds no longer. It stays readable, with the reason. */
export function TakeBackDialog({ firmId, answer: { id, version }, named }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const takeBack = useMutation(
    trpc.burdens.takeBackAnswer.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        aria-label={t("workforce.takeBack.named", { answer: named })}
        onPress={() => setOpen(true)}
      >
        {t("workforce.takeBack.button")}
      </Button>
      <Dialog
        title={t("workforce.takeBack.named", { answer: named })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => (
          <WhyForm
            label={t("workforce.takeBack.why")}
            missingText={t("workforce.takeBack.missing")}
            saveText={t("workforce.takeBack.save")}
            error={takeBack.error}
            isPending={takeBack.isPending}
            onSave={(why) => takeBack.mutate({ id, firmId, version, why })}
            close={close}
          />
        )}
      </Dialog>
    </>
  );
}
