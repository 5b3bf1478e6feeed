"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import type { CloseProps } from "./close-dialog.tsx";
import { type CloseDraft, checkEnd, endingsFrom, NEW_END } from "./close-draft.ts";
import { MoveRefusal } from "./move-refusal.tsx";
import { useFaultFocus } from "./use-fault-focus.ts";
import { useVentureMove } from "./use-venture-move.ts";

/** How a venture ends, and what was learned; for a null strategy also what is watched from now on. */
export function CloseForm({
  phase,
  beside,
  today,
  openLoops,
  close,
  ...place
}: CloseProps & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [moveId] = useState(freshId);
  const [draft, setDraft] = useState(NEW_END);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const end = useMutation(trpc.ventures.close.mutationOptions(useVentureMove(close)));
  const change = (value: Partial<CloseDraft>) => setDraft({ ...draft, ...value });
  const checked = checkEnd(draft, today);
  const missing = tried > 0 && checked.kind === "missing" ? checked.fields : new Set();
  const endings = endingsFrom(phase, beside.length > 0);

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (checked.kind === "complete") end.mutate({ ...place, ...checked.said, moveId });
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <RadioGroup
        label={t("venture.close.ending")}
        value={draft.ending}
        options={endings.map((id) => ({
          id,
          label: t(`venture.close.endings.${id}`),
          hint: t(`venture.close.hints.${id}`),
        }))}
        onChange={(id) => change({ ending: endings.find((ending) => ending === id) ?? null })}
        isRequired
        error={missing.has("ending") ? t("venture.close.endingMissing") : null}
      />
      {draft.ending === "merged" ? (
        <Select
          label={t("venture.close.mergedInto")}
          placeholder={t("venture.close.choose")}
          options={beside}
          value={draft.mergedInto}
          onChange={(mergedInto) => change({ mergedInto })}
          isRequired
          error={missing.has("mergedInto") ? t("venture.close.mergedIntoMissing") : null}
        />
      ) : null}
      {draft.ending === "null-strategy" ? (
        <>
          <TextArea
            label={t("venture.close.watch")}
            hint={t("venture.close.watchHint")}
            value={draft.watch}
            onChange={(watch) => change({ watch })}
            isRequired
            maxLength={4000}
            error={missing.has("watch") ? t("venture.close.watchMissing") : null}
          />
          <DateField
            label={t("venture.close.lookAgainOn")}
            hint={t("venture.close.lookAgainHint")}
            value={draft.lookAgainOn}
            onChange={(lookAgainOn) => change({ lookAgainOn })}
            isRequired
            error={missing.has("lookAgainOn") ? t("venture.close.lookAgainMissing") : null}
          />
        </>
      ) : null}
      <TextArea
        label={t("venture.close.learned")}
        hint={t("venture.close.learnedHint")}
        value={draft.learned}
        onChange={(learned) => change({ learned })}
        isRequired
        maxLength={4000}
        error={missing.has("learned") ? t("venture.close.missing") : null}
      />
      <Notice tone="warning" role="note">
        <p>{t("venture.close.final")}</p>
        {openLoops > 0 ? <p className="mt-1">{t("venture.close.loopsOpen", { count: openLoops })}</p> : null}
      </Notice>
      <MoveRefusal error={end.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={end.isPending ? t("venture.close.saving") : null}>
          {t("venture.close.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
