"use client";
import { COMPARISONS, type Comparison } from "@etappe/domain/exit-condition";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { NumberField } from "@etappe/ui/number-field";
import { RadioGroup } from "@etappe/ui/radio-group";
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
import type { Indicator, Place } from "./operating.ts";

type Props = { readonly place: Place; readonly indicators: readonly Indicator[]; readonly close: () => void };

/** A condition in words, and where it can be measured, what measures it. */
export function ConditionForm({ place: { firmId, ventureId }, indicators, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [wording, setWording] = useState("");
  const [isMeasured, setMeasured] = useState(false);
  const [indicatorId, setIndicator] = useState<string | null>(null);
  const [comparison, setComparison] = useState<Comparison>("above");
  const [threshold, setThreshold] = useState<number | null>(null);
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const add = useMutation(
    trpc.indicators.addCondition.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const missing = t("operating.conditions.boundMissing");

  function choose(chosen: string | null) {
    setIndicator(chosen);
    // What would be bad lies on the far side of the limit: a start that mostly fits.
    const indicator = indicators.find((one) => one.id === chosen);
    if (!indicator) return;
    setComparison(indicator.direction === "up" ? "below" : "above");
    setThreshold(threshold ?? indicator.offFrom);
  }

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (wording.trim() === "") return;
    if (!isMeasured) return add.mutate({ id, firmId, ventureId, wording, bound: null });
    if (indicatorId === null || threshold === null) return;
    add.mutate({ id, firmId, ventureId, wording, bound: { indicatorId, comparison, threshold } });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <TextArea
        label={t("operating.conditions.wording")}
        hint={t("operating.conditions.wordingHint")}
        value={wording}
        onChange={setWording}
        maxLength={1000}
        isRequired
        error={tried > 0 && wording.trim() === "" ? t("operating.conditions.wordingMissing") : null}
      />
      {indicators.length > 0 ? (
        <RadioGroup
          label={t("operating.conditions.how")}
          value={isMeasured ? "measured" : "worded"}
          options={(["worded", "measured"] as const).map((key) => ({
            id: key,
            label: t(`operating.conditions.${key}`),
          }))}
          onChange={(key) => setMeasured(key === "measured")}
        />
      ) : null}
      {isMeasured ? (
        <>
          <Select
            label={t("operating.conditions.indicator")}
            placeholder={t("operating.conditions.choose")}
            options={indicators.map((one) => ({ id: one.id, label: one.name, note: one.unit }))}
            value={indicatorId}
            onChange={choose}
            isRequired
            error={tried > 0 && indicatorId === null ? missing : null}
          />
          <RadioGroup
            label={t("operating.conditions.comparison")}
            orientation="horizontal"
            value={comparison}
            options={COMPARISONS.map((key) => ({ id: key, label: t(`operating.conditions.${key}`) }))}
            onChange={(key) => setComparison(COMPARISONS.find((one) => one === key) ?? comparison)}
          />
          <NumberField
            label={t("operating.conditions.threshold")}
            value={threshold}
            onChange={setThreshold}
            formatOptions={{ maximumFractionDigits: 3 }}
            isRequired
            error={tried > 0 && threshold === null ? missing : null}
            className="max-w-60"
          />
        </>
      ) : null}
      <RefusalNotice error={add.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={add.isPending ? t("operating.conditions.saving") : null}>
          {t("operating.conditions.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
