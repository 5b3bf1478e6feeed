"use client";
import type { Phase, Questioned } from "@etappe/domain/phase";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Choice, Corrections } from "./correction-types.ts";
import { SettleLoopForm } from "./settle-loop-form.tsx";

export type Settling = {
  readonly phase: Phase;
  readonly today: string;
  readonly outcomes: readonly Choice<Corrections["outcomes"][number]["key"]>[];
  readonly fields: readonly Choice[];
  /** Whether a decision whose review raised the loop gets its next look with it. */
  readonly looksAt: boolean;
};

export type SettleLoopProps = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly loop: { readonly id: string; readonly version: number; readonly questioned: Questioned };
  readonly settling: Settling;
};

export function SettleLoopDialog(props: SettleLoopProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t("venture.loop.settle")}
      </Button>
      <Dialog
        title={t("venture.loop.settle")}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <SettleLoopForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
