"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Cooperation } from "./cooperation-draft.ts";
import { type CooperationChoices, CooperationForm } from "./cooperation-form.tsx";

type Props = {
  readonly firmId: string;
  readonly choices: CooperationChoices;
  /** To be edited; null: a new one. */
  readonly cooperation: Cooperation | null;
};

export function CooperationDialog({ firmId, choices, cooperation }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isNew = cooperation === null;
  const partner = cooperation?.partner ?? "";
  return (
    <>
      <Button
        variant={isNew ? "primary" : "secondary"}
        size={isNew ? "normal" : "small"}
        {...(isNew ? {} : { "aria-label": t("cooperation.editNamed", { partner }) })}
        onPress={() => setOpen(true)}
      >
        {t(isNew ? "cooperation.start" : "cooperation.edit")}
      </Button>
      <Dialog
        title={isNew ? t("cooperation.startTitle") : t("cooperation.editTitle", { partner })}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <CooperationForm {...{ firmId, choices, cooperation, close }} />}
      </Dialog>
    </>
  );
}
