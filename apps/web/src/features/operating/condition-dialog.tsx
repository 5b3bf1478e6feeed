"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ConditionForm } from "./condition-form.tsx";
import type { Indicator, Place } from "./operating.ts";

type Props = { readonly place: Place; readonly indicators: readonly Indicator[] };

export function ConditionDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("operating.conditions.add")}
      </Button>
      <Dialog
        title={t("operating.conditions.addTitle")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <ConditionForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
