"use client";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import type { AssignDialogProps } from "./assign-dialog.tsx";

type Props = Omit<AssignDialogProps, "label" | "name"> & { readonly close: () => void };

/** A strategy for a place, with its weight and why. Where it is held already, the new weight takes its place. */
export function AssignForm({ firmId, ventureId, choices, change, close }: Props) {
  const { t, format } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [type, setType] = useState<string | null>(change?.type ?? null);
  const [place, setPlace] = useState(change?.country ?? (change ? "" : (choices.places[1]?.id ?? "")));
  const [weight, setWeight] = useState<number | null>(change?.weight ?? 50);
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const assign = useMutation(
    trpc.strategies.assign.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const country = place === "" ? null : place;
  const before = change ? undefined : choices.held.find((held) => held.type === type && held.country === country);
  const missing = (field: "type" | "weight" | "why", isThere: boolean) =>
    tried > 0 && !isThere ? t(`strategyMix.assign.missing.${field}`) : null;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (type === null || weight === null || why.trim() === "") return;
    assign.mutate({ id, firmId, ventureId, type, country, weight, why });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <Select
        label={t("strategyMix.assign.type")}
        placeholder={t("strategyMix.assign.choose")}
        options={choices.types.map(({ key, label, help }) => ({ id: key, label, ...(help ? { note: help } : {}) }))}
        value={type}
        onChange={setType}
        isDisabled={change !== null}
        isRequired
        error={missing("type", type !== null)}
      />
      <Select
        label={t("strategyMix.assign.country")}
        placeholder={t("strategyMix.assign.choose")}
        options={choices.places}
        value={place}
        onChange={(chosen) => setPlace(chosen ?? "")}
        isDisabled={change !== null}
      />
      <NumberField
        label={t("strategyMix.assign.weight")}
        hint={t("strategyMix.assign.weightHint")}
        value={weight}
        onChange={setWeight}
        minValue={0}
        maxValue={100}
        step={5}
        showsSteppers
        isRequired
        error={missing("weight", weight !== null)}
      />
      <TextArea
        label={t(change ? "strategyMix.assign.whyReweigh" : "strategyMix.assign.why")}
        hint={t("strategyMix.assign.whyHint")}
        value={why}
        onChange={setWhy}
        isRequired
        maxLength={4000}
        error={missing("why", why.trim() !== "")}
      />
      {before ? (
        <Notice tone="info">
          {t("strategyMix.assign.replaces", { weight: format.number(before.weight, "oneDecimal") })}
        </Notice>
      ) : null}
      <RefusalNotice error={assign.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={assign.isPending ? t("strategyMix.assign.saving") : null}>
          {t(change ? "strategyMix.assign.saveReweigh" : "strategyMix.assign.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
