"use client";
import { Button } from "@etappe/ui/button";
import { Checkbox } from "@etappe/ui/checkbox";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { ChangesTable } from "./changes-table.tsx";
import type { Scenario } from "./scratch.ts";

type Props = { readonly firmId: string; readonly scenario: Scenario; readonly onAdopted: () => void };

/** Turns a scenario's moves into answers, once one has seen what they would write over. */
export function AdoptDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { name } = props.scenario;
  return (
    <>
      <Button
        variant="secondary"
        size="small"
        aria-label={t("scenario.adopt.openNamed", { name })}
        onPress={() => setOpen(true)}
      >
        {t("scenario.adopt.open")}
      </Button>
      <Dialog
        title={t("scenario.adopt.title", { name })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
        size="wide"
      >
        {(close) => <AdoptForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

function AdoptForm({ firmId, scenario, onAdopted, close }: Props & { readonly close: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [reason, setReason] = useState("");
  const [hasSeen, setSeen] = useState(false);
  const [tried, setTried] = useState(false);
  const changed = scenario.changes.filter(({ changedSince }) => changedSince !== null);
  const adopt = useMutation(
    trpc.scenarios.adopt.mutationOptions({
      onSuccess: () => {
        onAdopted();
        close();
        router.refresh();
      },
      // Somebody was faster once more: the list above is read anew and waits to be looked at.
      onError: () => {
        setSeen(false);
        router.refresh();
      },
    }),
  );
  const mayAdopt = changed.length === 0 || hasSeen;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "" || !mayAdopt) return;
    const seen = changed.map(({ kind, item, now }) => ({ kind, item, version: now.version }));
    adopt.mutate({ firmId, id: scenario.id, version: scenario.version, reason, seen });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-5" noValidate>
      <p className="max-w-measure text-soft">{t("scenario.adopt.text", { count: scenario.changes.length })}</p>
      <ChangesTable scenario={scenario} i18n={i18n} />
      {changed.length > 0 ? (
        <Notice tone="warning" role="note" title={t("scenario.adopt.changed", { count: changed.length })}>
          <Checkbox label={t("scenario.adopt.seen")} isSelected={hasSeen} onChange={setSeen} />
          {tried && !hasSeen ? (
            <p className="text-sm font-semibold text-gap">{t("scenario.adopt.seenMissing")}</p>
          ) : null}
        </Notice>
      ) : null}
      <TextArea
        label={t("scenario.adopt.reason")}
        hint={t("scenario.adopt.reasonHint")}
        value={reason}
        onChange={setReason}
        isRequired
        maxLength={1000}
        error={tried && reason.trim() === "" ? t("scenario.adopt.reasonMissing") : null}
      />
      <RefusalNotice error={adopt.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={adopt.isPending ? t("common.saving") : null}>
          {t("scenario.adopt.save", { count: scenario.changes.length })}
        </Button>
      </DialogActions>
    </form>
  );
}
