"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ConsultForm } from "./consult-form.tsx";
import type { Thing } from "./workforce.ts";

type Props = { readonly firmId: string; readonly thing: Thing; readonly named: string };

/** The works council says what it thinks of something. */
export function ConsultDialog({ firmId, thing, named }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const title = t("workforce.consult.named", { thing: named });
  return (
    <>
      <Button size="small" aria-label={title} onPress={() => setOpen(true)}>
        {t("workforce.consult.button")}
      </Button>
      <Dialog title={title} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <ConsultForm {...{ firmId, thing, close }} />}
      </Dialog>
    </>
  );
}
