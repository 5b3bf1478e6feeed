"use client";
import { Dialog } from "@etappe/ui/dialog";
import { Menu } from "@etappe/ui/menu";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { IndicatorForm } from "./indicator-form.tsx";
import type { Indicator, Place } from "./operating.ts";

type Props = { readonly place: Place; readonly indicator: Indicator };

/** Changing an indicator, or letting it rest: it can be taken up again, so nobody is asked twice. */
export function IndicatorMenu({ place, indicator }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isEditing, setEditing] = useState(false);
  const retire = useMutation(trpc.indicators.retire.mutationOptions({ onSuccess: () => router.refresh() }));
  const { firmId, ventureId } = place;
  const { id, name, version } = indicator;
  return (
    <>
      <Menu
        label={t("operating.indicator.moreNamed", { name })}
        size="small"
        variant="quiet"
        entries={[
          { id: "edit", label: t("operating.indicator.edit") },
          { id: "retire", label: t("operating.indicator.retire") },
        ]}
        onAction={(action) => {
          if (action === "edit") setEditing(true);
          else retire.mutate({ firmId, ventureId, id, version, retired: true });
        }}
        isDisabled={retire.isPending}
      >
        {t(retire.isPending ? "operating.indicator.busy" : "operating.indicator.more")}
      </Menu>
      <RefusalNotice error={retire.error} />
      <Dialog
        title={t("operating.indicator.editTitle")}
        closeLabel={t("common.close")}
        isOpen={isEditing}
        onOpenChange={setEditing}
      >
        {(close) => <IndicatorForm place={place} start={{ kind: "edit", indicator }} close={close} />}
      </Dialog>
    </>
  );
}
