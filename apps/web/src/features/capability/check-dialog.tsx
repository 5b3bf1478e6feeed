"use client";
import { REQUIREMENT_STATES } from "@etappe/domain/requirement-check";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { RadioGroup } from "@etappe/ui/radio-group";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { Capability } from "./capability-view.tsx";

type Props = { readonly firmId: string; readonly check: Capability["checks"][number] };

/** How far a new requirement is met. */
export function CheckDialog(props: Props) {
  const { t, words } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const label = words(props.check.requirement.label);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("capability.check.open")}
        <span className="sr-only">: {label}</span>
      </Button>
      <Dialog title={label} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <CheckForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

function CheckForm({ firmId, check, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [state, setState] = useState(check.state);
  const [note, setNote] = useState(check.note);
  const [isMissing, setMissing] = useState(false);
  const save = useMutation(
    trpc.capability.check.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    const lacksReason = state === "not-needed" && note.trim() === "";
    setMissing(lacksReason);
    if (lacksReason) return;
    const { ventureId, strategy, requirement, version } = check;
    save.mutate({ firmId, ventureId, strategy: strategy.key, requirement: requirement.key, state, note, version });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4" noValidate>
      <RadioGroup
        label={t("capability.check.how")}
        value={state}
        options={REQUIREMENT_STATES.map((known) => ({ id: known, label: t(`capability.check.state.${known}`) }))}
        onChange={(id) => setState(REQUIREMENT_STATES.find((known) => known === id) ?? state)}
      />
      <TextArea
        label={t("capability.check.note")}
        hint={t("capability.check.noteHint")}
        error={isMissing ? t("capability.check.noteMissing") : undefined}
        value={note}
        onChange={setNote}
        maxLength={4000}
      />
      <FailureNotice error={save.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={save.isPending ? t("capability.check.saving") : null}>
          {t("capability.check.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
