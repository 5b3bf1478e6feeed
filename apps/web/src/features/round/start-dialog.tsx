"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";

type Props = {
  readonly firmId: string;
  /** The round that runs, null where none does. */
  readonly running: { readonly id: string; readonly number: number } | null;
};

/** Begins the next round: what is known now is kept, and stays where it is. */
export function StartDialog({ firmId, running }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t("round.start.open")}
      </Button>
      <Dialog title={t("round.start.title")} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <StartForm firmId={firmId} running={running} close={close} />}
      </Dialog>
    </>
  );
}

function StartForm({ firmId, running, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [title, setTitle] = useState("");
  const start = useMutation(
    trpc.rounds.start.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );

  function save(event: FormEvent) {
    event.preventDefault();
    start.mutate({ id, firmId, ends: running?.id ?? null, title });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <p className="text-soft">
        {running ? t("round.start.text", { number: running.number, next: running.number + 1 }) : t("round.start.first")}
      </p>
      <TextField
        label={t("round.start.name")}
        labelNote={t("round.start.optional")}
        hint={t("round.start.nameHint")}
        value={title}
        onChange={setTitle}
        maxLength={120}
        autoFocus
      />
      <FailureNotice error={start.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={start.isPending ? t("round.start.saving") : null}>
          {t("round.start.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
