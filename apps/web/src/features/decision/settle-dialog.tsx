"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Intent, Said } from "./decision-draft.ts";
import { SettleForm } from "./settle-form.tsx";

export type SettleProps = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly today: string;
  readonly matter: string;
  /** The matter in words, and what it asks. */
  readonly label: string;
  readonly help: string | null;
  readonly needsApproval: boolean;
  /** The decision that stands and would be revised, or null. */
  readonly stands: Said | null;
};

const LOOK = {
  settle: { variant: "secondary", className: undefined },
  revise: { variant: "quiet", className: "max-lg:-ms-2.5" },
  confirm: { variant: "secondary", className: undefined },
  reopen: { variant: "quiet", className: "-my-1" },
} as const;

/** The way to settle a matter, to revise or confirm what stands, or to take up what was kept open. */
export function SettleDialog({ intent, ...props }: SettleProps & { readonly intent: Intent }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const names = { matter: props.label, option: intent.kind === "reopen" ? intent.option : "" };
  const { variant, className } = LOOK[intent.kind];
  return (
    <>
      <Button
        size="small"
        variant={variant}
        className={className}
        aria-label={t(`decision.intent.${intent.kind}.named`, names)}
        onPress={() => setOpen(true)}
      >
        {t(`decision.intent.${intent.kind}.do`)}
      </Button>
      <Dialog
        title={t(`decision.intent.${intent.kind}.title`, names)}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
        size="wide"
      >
        {(close) => <SettleForm {...props} intent={intent} close={close} />}
      </Dialog>
    </>
  );
}
