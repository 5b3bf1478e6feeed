"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Indicator, Place } from "./operating.ts";
import { ReadingForm } from "./reading-form.tsx";

type Props = { readonly place: Place; readonly indicator: Indicator; readonly today: string };

export function ReadingDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { name } = props.indicator;
  return (
    <>
      <Button size="small" aria-label={t("operating.reading.addNamed", { name })} onPress={() => setOpen(true)}>
        {t("operating.reading.add")}
      </Button>
      <Dialog
        title={t("operating.reading.title", { name })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <ReadingForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
