"use client";
import { Button } from "@etappe/ui/button";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FirmSearch } from "./firm-search.tsx";

export type PickedFirm = { readonly id: string; readonly name: string };

type Props = {
  readonly firm: PickedFirm | null;
  readonly onPick: (firm: PickedFirm | null) => void;
  readonly error: string | null;
};

/** One firm out of however many there are. */
export function FirmPicker({ firm, onPick, error }: Props) {
  const { t } = useI18n();
  if (firm) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-2 rounded-md border border-line bg-card px-3 py-2">
        <span>{t("people.invite.chosenFirm", { name: firm.name })}</span>
        <Button size="small" variant="quiet" onPress={() => onPick(null)}>
          {t("people.invite.otherFirm")}
        </Button>
      </div>
    );
  }
  return <FirmSearch verb="choose" label={t("people.invite.firmSearch")} error={error} onPick={onPick} />;
}
