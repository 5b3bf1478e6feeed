"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Card } from "./card-draft.ts";
import { CardForm } from "./card-form.tsx";

type Props = {
  readonly firmId: string;
  readonly placementId: string;
  readonly card: Card | null;
  readonly today: string;
  readonly names: { readonly form: string; readonly country: string };
};

export function CardDialog({ names, ...props }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const said = props.card ? "edit" : "write";
  return (
    <>
      <Button size="small" aria-label={t(`reversibility.${said}Named`, names)} onPress={() => setOpen(true)}>
        {t(`reversibility.${said}`)}
      </Button>
      <Dialog
        title={t("reversibility.dialogTitle", names)}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <CardForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
