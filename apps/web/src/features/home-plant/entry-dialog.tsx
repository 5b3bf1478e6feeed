"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { EntryForm } from "./entry-form.tsx";
import { type Entry, type Plant, whatOf } from "./home-plant.ts";

type Props = {
  readonly firmId: string;
  readonly plant: Plant;
  /** The entry that is wrong; null for a new one. */
  readonly corrects: Entry | null;
};

export function EntryDialog(props: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [isOpen, setOpen] = useState(false);
  const { corrects } = props;
  return (
    <>
      <Button
        variant={corrects ? "quiet" : "primary"}
        size={corrects ? "small" : "normal"}
        onPress={() => setOpen(true)}
        {...(corrects ? { "aria-label": t("homePlant.entry.correctNamed", { what: whatOf(corrects, i18n) }) } : {})}
      >
        {t(corrects ? "homePlant.entry.correct" : "homePlant.entry.add")}
      </Button>
      <Dialog
        title={t(corrects ? "homePlant.entry.correctTitle" : "homePlant.entry.addTitle")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <EntryForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
