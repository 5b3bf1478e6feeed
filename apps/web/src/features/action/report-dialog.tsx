"use client";
import { ACTION_STATES } from "@etappe/domain/action";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { FieldGrid } from "@etappe/ui/fieldset";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { Action } from "./action-draft.ts";

type Props = {
  readonly firmId: string;
  readonly action: Pick<Action, "id" | "title" | "state" | "progress" | "evidence" | "version">;
};

/** How far an action is, and what shows it. */
export function ReportDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" size="small" className="-ms-2.5" onPress={() => setOpen(true)}>
        {t("action.report.open")}
        <span className="sr-only">: {props.action.title}</span>
      </Button>
      <Dialog
        title={t("action.report.title", { title: props.action.title })}
        closeLabel={t("action.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <ReportForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

function ReportForm({ firmId, action, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [state, setState] = useState(action.state);
  const [progress, setProgress] = useState<number | null>(action.progress);
  const [evidence, setEvidence] = useState(action.evidence);
  const report = useMutation(
    trpc.actions.report.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );

  function chooseState(chosen: string | null) {
    const next = ACTION_STATES.find((known) => known === chosen) ?? state;
    setState(next);
    if (next === "done") setProgress(100);
  }

  function save(event: FormEvent) {
    event.preventDefault();
    report.mutate({ id: action.id, firmId, version: action.version, state, progress: progress ?? 0, evidence });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <FieldGrid columns={2}>
        <Select
          label={t("roadmap.action.state")}
          placeholder={t("roadmap.action.state")}
          value={state}
          options={ACTION_STATES.map((known) => ({ id: known, label: t(`roadmap.state.${known}`) }))}
          onChange={chooseState}
        />
        <NumberField
          label={t("action.report.progress")}
          value={progress}
          minValue={0}
          maxValue={100}
          onChange={(value) => setProgress(value === null ? null : Math.round(value))}
        />
      </FieldGrid>
      <TextArea
        label={t("action.report.evidence")}
        hint={t("action.report.evidenceHint")}
        value={evidence}
        onChange={setEvidence}
        maxLength={4000}
      />
      <FailureNotice error={report.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("action.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={report.isPending ? t("action.saving") : null}>
          {t("action.report.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
