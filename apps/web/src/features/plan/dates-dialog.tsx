"use client";
import { RescheduleAction } from "@etappe/domain/plan";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { FieldGrid } from "@etappe/ui/fieldset";
import { Notice } from "@etappe/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { PlanAction } from "./plan-lines.ts";

type Props = {
  readonly firmId: string;
  readonly action: PlanAction;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Other days for one action, its beginning and its end each by itself; what waits for it stays. */
export function DatesDialog({ firmId, action, isOpen, onOpenChange }: Props) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t("plan.dates.title", { title: action.title })}
      closeLabel={t("action.close")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => <DatesForm firmId={firmId} action={action} close={close} />}
    </Dialog>
  );
}

function DatesForm({ firmId, action, close }: Pick<Props, "firmId" | "action"> & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [startOn, setStartOn] = useState<string | null>(action.startOn);
  const [dueOn, setDueOn] = useState<string | null>(action.dueOn);
  const [isFaulty, setFaulty] = useState(false);
  const reschedule = useMutation(
    trpc.plans.reschedule.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );

  function save(event: FormEvent) {
    event.preventDefault();
    const input = RescheduleAction.safeParse({ firmId, actionId: action.id, version: action.version, startOn, dueOn });
    setFaulty(!input.success);
    if (input.success) reschedule.mutate(input.data);
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <p className="text-sm text-soft">{t("plan.dates.intro")}</p>
      <FieldGrid columns={2}>
        <DateField label={t("action.form.startOn")} value={startOn} onChange={setStartOn} />
        <DateField label={t("action.form.dueOn")} value={dueOn} onChange={setDueOn} isRequired />
      </FieldGrid>
      {isFaulty ? <Notice tone="danger">{t("plan.dates.fault")}</Notice> : null}
      <FailureNotice error={reschedule.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("action.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={reschedule.isPending ? t("plan.move.saving") : null}>
          {t("plan.dates.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
