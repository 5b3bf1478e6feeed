"use client";
import { Button } from "@etappe/ui/button";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { PlanDialog } from "../action/action-dialog.tsx";
import type { Planning } from "../action/action-draft.ts";
import type { Capability } from "./capability-view.tsx";
import { requirementProposal } from "./proposal.ts";

type Props = {
  readonly firmId: string;
  readonly check: Capability["checks"][number];
  readonly planning: Planning;
};

/** Plans an action that is to meet a new requirement. */
export function PlanForRequirement({ firmId, check, planning }: Props) {
  const { t, words } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const label = words(check.requirement.label);
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
        {t("capability.proposal.plan")}
        <span className="sr-only">: {label}</span>
      </Button>
      <PlanDialog
        firmId={firmId}
        planning={planning}
        action={null}
        proposal={requirementProposal(check, planning, label)}
        isOpen={isOpen}
        setOpen={setOpen}
      />
    </>
  );
}
