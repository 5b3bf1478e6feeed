"use client";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { currentOf } from "../failure/failure.ts";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { check, draftFor, type Field, type Intent, type Said, savedDecision } from "./decision-draft.ts";
import { DecisionFacts, factsOf } from "./decision-facts.tsx";
import type { SettleProps } from "./settle-dialog.tsx";
import { SettleFields } from "./settle-fields.tsx";

type Props = SettleProps & { readonly intent: Intent; readonly close: () => void };

/** Settles a matter or revises it: what stood before stays beside the new one to be read. */
export function SettleForm({ close, intent, ...props }: Props) {
  const { firmId, ventureId, matter, today, help, needsApproval } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [stands, setStands] = useState<Said | null>(props.stands);
  const [draft, setDraft] = useState(() => {
    const begun = draftFor(intent, props.stands, today);
    return needsApproval ? { ...begun, visibility: "shared" as const } : begun;
  });
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const settle = useMutation(trpc.decisions.settle.mutationOptions({ onSuccess: finish }));
  const place = { id, firmId, ventureId, matter };
  // Said only after a try, and then until it is put right.
  const now = tried > 0 ? check(draft, { ...place, revises: stands?.id ?? null }) : null;
  const missing: ReadonlySet<Field> = now?.kind === "missing" ? now.fields : new Set();
  const isConfirmed = intent.kind === "confirm" && draft.choice === stands?.choice;
  const saveText = isConfirmed
    ? "decision.settle.saveConfirmation"
    : stands
      ? "decision.settle.saveRevision"
      : "decision.settle.save";
  const theirs = savedDecision(currentOf(settle.error));

  function send(revises: string | null) {
    const checked = check(draft, { ...place, revises });
    setTried(tried + 1);
    if (checked.kind === "complete") settle.mutate(checked.input);
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(stands?.id ?? null);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      {help ? <p className="-mt-2 text-soft">{help}</p> : null}
      {stands ? (
        <section aria-label={t("decision.settle.old")} className="rounded-md border border-line bg-fill px-4 py-3">
          <h3>{t("decision.settle.old")}</h3>
          <p className="mb-2 text-sm text-soft">{t("decision.settle.oldHint")}</p>
          <DecisionFacts facts={factsOf(stands, i18n, today)} />
        </section>
      ) : null}
      <SettleFields draft={draft} missing={missing} needsApproval={needsApproval} onChange={setDraft} />
      <RefusalNotice
        error={settle.error}
        actions={
          theirs ? (
            <>
              <Button
                size="small"
                onPress={() => {
                  setStands(theirs);
                  send(theirs.id);
                }}
              >
                {t("decision.conflict.keepMine")}
              </Button>
              <Button size="small" onPress={finish}>
                {t("decision.conflict.takeTheirs")}
              </Button>
            </>
          ) : null
        }
      >
        {theirs ? (
          <div className="mt-2 border-s-2 border-line-strong ps-3">
            <p className="mb-1 font-semibold">{t("decision.conflict.theirs", { name: theirs.recordedBy })}</p>
            <DecisionFacts facts={factsOf(theirs, i18n, today)} />
          </div>
        ) : null}
      </RefusalNotice>
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={settle.isPending ? t("decision.settle.saving") : null}>
          {t(saveText)}
        </Button>
      </DialogActions>
    </form>
  );
}
