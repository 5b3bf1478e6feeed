"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { SayLevelForm, type SayLevelProps } from "./say-level-form.tsx";

export function SayLevelDialog(props: SayLevelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = useState(false);
  const { competence, terms } = props;
  const what = competence === null ? null : competenceLabel(competence, terms.competences, i18n);
  return (
    <>
      <Button
        size="small"
        variant={what === null ? "secondary" : "quiet"}
        onPress={() => setOpen(true)}
        {...(what === null ? {} : { "aria-label": t("employees.say.openNamed", { what }) })}
      >
        {t(what === null ? "employees.say.openAny" : "employees.say.open")}
      </Button>
      <Dialog
        title={what === null ? t("employees.say.titleAny") : t("employees.say.title", { what })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <SayLevelForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
