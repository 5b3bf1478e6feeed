"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { Menu } from "@etappe/ui/menu";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import type { Placement } from "./ladder-grid.ts";
import type { Changing } from "./placement-change.ts";

type Props = {
  readonly firmId: string;
  readonly placement: Placement;
  readonly form: string;
  readonly country: string;
  /** It is hard to leave again, and its venture is still being built up. */
  readonly needsReason: boolean;
};

/** From plan to use, from use to left; a plan may also be given its reason or taken back. */
export function PlacementActions(props: Props) {
  switch (props.placement.state) {
    case "planned":
      return <PlanActions {...props} />;
    case "active":
      return <LeaveAction {...props} />;
    case "left":
      return null;
  }
}

function PlanActions({ firmId, placement, form, country, needsReason }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [changing, setChanging] = useState<Changing | null>(null);
  const takeBack = useMutation(trpc.forms.takeBack.mutationOptions({ onSuccess: () => router.refresh() }));
  const changes = ["activate", "explain"] as const;
  return (
    <>
      <Menu
        label={t("ladder.change.planNamed", { form, country })}
        size="small"
        entries={[
          ...changes.map((id) => ({ id, label: t(`ladder.change.${id}`) })),
          { id: "take-back", label: t("ladder.change.takeBack") },
        ]}
        onAction={(id) => {
          if (id === "take-back") takeBack.mutate({ firmId, id: placement.id });
          else setChanging(changes.find((known) => known === id) ?? null);
        }}
        isDisabled={takeBack.isPending}
      >
        <span className="whitespace-nowrap">
          {t(takeBack.isPending ? "ladder.change.takingBack" : "ladder.change.plan")}
        </span>
        <Icon name="down" className="-me-1 shrink-0" />
      </Menu>
      <RefusalNotice error={takeBack.error} />
      <ChangeDialog {...{ firmId, placement, form, country, needsReason, changing }} done={() => setChanging(null)} />
    </>
  );
}

function LeaveAction({ firmId, placement, form, country, needsReason }: Props) {
  const { t } = useI18n();
  const [changing, setChanging] = useState<Changing | null>(null);
  return (
    <>
      <Button
        size="small"
        aria-label={t("ladder.change.leaveNamed", { form, country })}
        onPress={() => setChanging("leave")}
      >
        {t("ladder.change.leave")}
      </Button>
      <ChangeDialog {...{ firmId, placement, form, country, needsReason, changing }} done={() => setChanging(null)} />
    </>
  );
}
