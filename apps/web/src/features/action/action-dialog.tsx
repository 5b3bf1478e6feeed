"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { type Action, answersIn, type Draft, draftOf, faultOf, newDraft, type Planning } from "./action-draft.ts";
import { OwnerFields, PlaceFields, WaitsFor } from "./action-fields.tsx";

type Props = {
  readonly firmId: string;
  readonly planning: Planning;
  /** The action to edit; without one a new action is planned. */
  readonly action: Action | null;
};

export function ActionDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isNew = props.action === null;
  return (
    <>
      <Button
        variant={isNew ? "primary" : "quiet"}
        size={isNew ? "normal" : "small"}
        className={isNew ? undefined : "-ms-2.5"}
        onPress={() => setOpen(true)}
      >
        {t(isNew ? "action.add" : "action.edit")}
        {isNew ? null : <span className="sr-only">: {props.action?.title}</span>}
      </Button>
      <PlanDialog {...props} proposal={{}} isOpen={isOpen} setOpen={setOpen} />
    </>
  );
}

type PlanProps = Props & {
  /** What a new action begins with. */
  readonly proposal: Partial<Draft>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

/** The form in its dialog, for whatever opens it. */
export function PlanDialog({ isOpen, setOpen, ...props }: PlanProps) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t(props.action === null ? "action.add" : "action.editTitle")}
      closeLabel={t("action.close")}
      isOpen={isOpen}
      onOpenChange={setOpen}
      size="wide"
    >
      {(close) => <ActionForm {...props} close={close} />}
    </Dialog>
  );
}

type FormProps = Omit<PlanProps, "isOpen" | "setOpen"> & { readonly close: () => void };

function ActionForm({ firmId, planning, action, proposal, close }: FormProps) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(() => action?.id ?? freshId());
  const [draft, setDraft] = useState<Draft>(() => (action ? draftOf(action) : { ...newDraft(planning), ...proposal }));
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>(null);
  const change = (value: Partial<Draft>) => setDraft({ ...draft, ...value });

  const onSuccess = () => {
    close();
    router.refresh();
  };
  const plan = useMutation(trpc.actions.plan.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.actions.edit.mutationOptions({ onSuccess }));
  const saving = action ? edit : plan;

  function save(event: FormEvent) {
    event.preventDefault();
    const found = faultOf(draft);
    setFault(found);
    if (found !== null || draft.field === null || draft.dueOn === null) return;
    const { answers, ...said } = draft;
    const input = { ...said, id, firmId, field: draft.field, dueOn: draft.dueOn, dependsOn: [...draft.dependsOn] };
    // Untouched, what it answers stays: an action can answer more than the one thing that is shown.
    const isTouched = action === null || answers !== draftOf(action).answers;
    const answered = isTouched ? answersIn(answers) : {};
    if (action) edit.mutate({ ...input, ...answered, version: action.version });
    else plan.mutate({ ...input, ...answered });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <TextField
        label={t("action.form.title")}
        value={draft.title}
        onChange={(title) => change({ title })}
        isRequired
        autoFocus
      />
      <PlaceFields draft={draft} planning={planning} own={action?.answers ?? []} onChange={change} />
      <OwnerFields draft={draft} onChange={change} />
      <WaitsFor draft={draft} planning={planning} ownId={id} onChange={change} />
      {fault ? <Notice tone="danger">{t(`action.error.${fault}`)}</Notice> : null}
      {fault ? null : <FailureNotice error={saving.error} />}
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("action.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={saving.isPending ? t("action.saving") : null}>
          {t("action.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
