"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Measure, Measures, Wanted } from "./measure-draft.ts";
import { MeasureForm } from "./measure-form.tsx";

type Props = {
  readonly firmId: string;
  readonly shown: Measures;
  readonly measure: Measure | null;
  /** What a gap asks for: then the form is open from the start. */
  readonly wanted?: Wanted;
};

const NOTHING: Wanted = { competence: null, role: null };

export function MeasureDialog({ firmId, shown, measure, wanted = NOTHING }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(wanted.competence !== null);
  return (
    <>
      <Button
        variant={measure ? "secondary" : "primary"}
        size={measure ? "small" : "normal"}
        {...(measure ? { "aria-label": t("development.editNamed", { title: measure.title }) } : {})}
        onPress={() => setOpen(true)}
      >
        {t(measure ? "development.edit" : "development.plan")}
      </Button>
      <Dialog
        title={t(measure ? "development.editTitle" : "development.planTitle")}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <MeasureForm {...{ firmId, shown, measure, wanted, close }} />}
      </Dialog>
    </>
  );
}
