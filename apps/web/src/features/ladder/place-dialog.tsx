"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { CountryOption } from "../venture/country-options.ts";
import type { Ladder } from "./ladder-grid.ts";
import { PlaceForm } from "./place-form.tsx";
import type { ClimbSoFar } from "./place-preview.ts";

export type PlaceChoices = {
  readonly countries: readonly CountryOption[];
  readonly forms: readonly {
    readonly key: string;
    readonly label: string;
    readonly level: number;
    readonly exitBarrier: number;
    readonly needsExitReason: boolean;
  }[];
  readonly ventures: Ladder["ventures"];
  /** From where a plan would be a step, and from where a leap. */
  readonly climb: ClimbSoFar;
};

export type PlaceDialogProps = {
  readonly firmId: string;
  readonly choices: PlaceChoices;
  /** A step to be planned; without one anything may be entered. */
  readonly start: { readonly country: string; readonly form: string } | null;
  readonly label: string;
  readonly name?: string;
};

export function PlaceDialog(props: PlaceDialogProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isStep = props.start !== null;
  return (
    <>
      <Button
        variant={isStep ? "quiet" : "primary"}
        size={isStep ? "small" : "normal"}
        onPress={() => setOpen(true)}
        {...(props.name ? { "aria-label": props.name } : {})}
      >
        {props.label}
      </Button>
      <Dialog
        title={t(isStep ? "ladder.place.planTitle" : "ladder.place.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <PlaceForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
