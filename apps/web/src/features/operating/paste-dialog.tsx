"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Indicator, Place } from "./operating.ts";
import { PasteForm } from "./paste-form.tsx";

type Props = { readonly place: Place; readonly indicators: readonly Indicator[]; readonly today: string };

export function PasteDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("operating.paste.open")}</Button>
      <Dialog
        title={t("operating.paste.title")}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <PasteForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
