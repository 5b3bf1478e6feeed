"use client";
import type { Phase } from "@etappe/domain/phase";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { CloseForm } from "./close-form.tsx";

export type CloseProps = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly version: number;
  readonly phase: Phase;
  /** The other ventures of the firm that run: this one may go into one of them. */
  readonly beside: readonly { readonly id: string; readonly label: string }[];
  readonly today: string;
  /** How many correction loops end with it. */
  readonly openLoops: number;
};

export function CloseDialog(props: CloseProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" className="-ms-3.5" onPress={() => setOpen(true)}>
        {t("venture.close.open")}
      </Button>
      <Dialog
        title={t("venture.close.title")}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <CloseForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
