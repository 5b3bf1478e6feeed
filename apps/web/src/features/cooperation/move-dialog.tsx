"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Cooperation } from "./cooperation-draft.ts";
import { MoveForm } from "./move-form.tsx";

type Props = { readonly firmId: string; readonly cooperation: Cooperation; readonly today: string };

export function MoveDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { partner } = props.cooperation;
  return (
    <>
      <Button size="small" aria-label={t("cooperation.move.openNamed", { partner })} onPress={() => setOpen(true)}>
        {t("cooperation.move.open")}
      </Button>
      <Dialog
        title={t("cooperation.move.title", { partner })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <MoveForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
