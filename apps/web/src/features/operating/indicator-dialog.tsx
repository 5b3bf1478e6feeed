"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { NewIndicator } from "./indicator-draft.ts";
import { IndicatorForm } from "./indicator-form.tsx";
import type { Place } from "./operating.ts";

type Props = { readonly place: Place; readonly start: NewIndicator };

/** A new indicator, of one's own or for a requirement. */
export function IndicatorDialog({ place, start }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { requirement } = start;
  return (
    <>
      <Button
        variant={requirement ? "secondary" : "primary"}
        size={requirement ? "small" : "normal"}
        onPress={() => setOpen(true)}
        {...(requirement ? { "aria-label": t("operating.proposals.addNamed", { label: requirement.label }) } : {})}
      >
        {t(requirement ? "operating.proposals.add" : "operating.indicator.add")}
      </Button>
      <Dialog
        title={t("operating.indicator.addTitle")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <IndicatorForm place={place} start={start} close={close} />}
      </Dialog>
    </>
  );
}
