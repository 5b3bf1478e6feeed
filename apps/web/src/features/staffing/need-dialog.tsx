"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { NeedForm } from "./need-form.tsx";
import { type LanguageOption, type Need, needText, type StaffedVenture, type Staffing } from "./staffing.ts";

type Props = {
  readonly venture: StaffedVenture;
  readonly staffing: Staffing;
  readonly languages: readonly LanguageOption[];
  /** To be changed; null: a new one. */
  readonly need: Need | null;
};

export function NeedDialog({ venture, staffing, languages, need }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = useState(false);
  const name = need
    ? t("staffing.needs.editNamed", { need: needText(need, staffing.roles, i18n) })
    : t("staffing.needs.addTitle", { venture: venture.name });
  return (
    <>
      <Button size="small" aria-label={name} onPress={() => setOpen(true)}>
        {t(need ? "staffing.needs.edit" : "staffing.needs.add")}
      </Button>
      <Dialog
        title={need ? t("staffing.needs.editTitle") : name}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <NeedForm {...{ venture, staffing, languages, need, close }} />}
      </Dialog>
    </>
  );
}
