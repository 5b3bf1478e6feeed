"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { BurdenForm, type BurdenFormProps } from "./burden-form.tsx";

type Props = Omit<BurdenFormProps, "close"> & {
  readonly text: string;
  /** The button's name for a reader, where its text alone says too little. */
  readonly name?: string;
  readonly title: string;
  readonly isPrimary?: boolean;
};

/** Rates a burden, or rates it anew. */
export function BurdenDialog({ text, name, title, isPrimary = false, ...form }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={isPrimary ? "primary" : "quiet"}
        size={isPrimary ? "normal" : "small"}
        {...(name ? { "aria-label": name } : {})}
        onPress={() => setOpen(true)}
      >
        {text}
      </Button>
      <Dialog title={title} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <BurdenForm {...form} close={close} />}
      </Dialog>
    </>
  );
}
