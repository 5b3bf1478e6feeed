"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AssignForm } from "./assign-form.tsx";

export type AssignChoices = {
  readonly types: readonly { readonly key: string; readonly label: string; readonly help: string | null }[];
  /** "" is the venture as a whole. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
  /** What holds now: a new weight takes its place. */
  readonly held: readonly { readonly type: string; readonly country: string | null; readonly weight: number }[];
};

export type AssignDialogProps = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly choices: AssignChoices;
  /** The assignment whose weight is changed; without one a strategy is assigned. */
  readonly change: { readonly type: string; readonly country: string | null; readonly weight: number } | null;
  readonly label: string;
  /** The button's name for a reader, where its label stands in a list of many. */
  readonly name?: string;
};

export function AssignDialog(props: AssignDialogProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isNew = props.change === null;
  return (
    <>
      <Button
        variant={isNew ? "primary" : "quiet"}
        size={isNew ? "normal" : "small"}
        onPress={() => setOpen(true)}
        {...(props.name ? { "aria-label": props.name } : {})}
      >
        {props.label}
      </Button>
      <Dialog
        title={t(isNew ? "strategyMix.assign.title" : "strategyMix.assign.reweighTitle")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <AssignForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
