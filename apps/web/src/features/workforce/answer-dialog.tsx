"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AnswerForm, type AnswerFormProps } from "./answer-form.tsx";

type Props = Omit<AnswerFormProps, "close"> & { readonly named: string };

export function AnswerDialog({ named, ...form }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={t("workforce.answer.addNamed", { burden: named })} onPress={() => setOpen(true)}>
        {t("workforce.answer.add")}
      </Button>
      <Dialog
        title={t("workforce.answer.title", { burden: named })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <AnswerForm {...form} close={close} />}
      </Dialog>
    </>
  );
}
