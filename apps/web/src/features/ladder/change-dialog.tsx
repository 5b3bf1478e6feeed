"use client";
import { Dialog } from "@etappe/ui/dialog";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ChangeForm } from "./change-form.tsx";
import type { Placement } from "./ladder-grid.ts";
import type { Changing } from "./placement-change.ts";

type Props = {
  readonly firmId: string;
  readonly placement: Placement;
  readonly form: string;
  readonly country: string;
  /** It is hard to leave again, and its venture is still being built up. */
  readonly needsReason: boolean;
  readonly changing: Changing | null;
  readonly done: () => void;
};

export function ChangeDialog({ firmId, placement, form, country, needsReason, changing, done }: Props) {
  const { t } = useI18n();
  if (changing === null) return null;
  return (
    <Dialog
      title={t(`ladder.change.${changing}Title`, { form, country })}
      closeLabel={t("common.close")}
      isOpen
      onOpenChange={done}
    >
      <ChangeForm {...{ firmId, placement, changing, needsReason }} close={done} />
    </Dialog>
  );
}
