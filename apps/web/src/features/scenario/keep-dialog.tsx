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
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { Move } from "./scratch.ts";

/** What is renamed or moved anew; null: a new scenario is kept. */
export type Before = { readonly id: string; readonly version: number; readonly name: string } | null;

type Props = {
  readonly firmId: string;
  readonly moves: readonly Move[];
  readonly before: Before;
  readonly label: string;
  readonly variant?: "primary" | "secondary" | "quiet";
  readonly size?: "normal" | "small";
  /** The button's name for a reader, where its label stands in a list of many. */
  readonly buttonName?: string;
  readonly onKept: (id: string) => void;
};

export function KeepDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={props.variant}
        size={props.size}
        onPress={() => setOpen(true)}
        {...(props.buttonName ? { "aria-label": props.buttonName } : {})}
      >
        {props.label}
      </Button>
      <Dialog
        title={t(props.before ? "scenario.keep.changeTitle" : "scenario.keep.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <KeepForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

function KeepForm({ firmId, moves, before, onKept, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [freshOne] = useState(freshId);
  const [name, setName] = useState(before?.name ?? "");
  const [tried, setTried] = useState(false);
  const done = (id: string) => {
    onKept(id);
    close();
    router.refresh();
  };
  const keep = useMutation(trpc.scenarios.keep.mutationOptions({ onSuccess: ({ id }) => done(id) }));
  const change = useMutation(trpc.scenarios.change.mutationOptions({ onSuccess: (_, { id }) => done(id) }));
  const isPending = keep.isPending || change.isPending;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    const changes = [...moves];
    if (before) change.mutate({ firmId, id: before.id, version: before.version, name, changes });
    else keep.mutate({ id: freshOne, firmId, name, changes });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-5" noValidate>
      <p className="text-soft">{t("scenario.keep.text", { count: moves.length })}</p>
      <TextField
        label={t("scenario.keep.name")}
        hint={t("scenario.keep.nameHint")}
        value={name}
        onChange={setName}
        maxLength={120}
        isRequired
        autoFocus
        error={tried && name.trim() === "" ? t("scenario.keep.nameMissing") : null}
      />
      <RefusalNotice error={keep.error ?? change.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={isPending ? t("common.saving") : null}>
          {t(before ? "scenario.keep.saveChange" : "scenario.keep.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
