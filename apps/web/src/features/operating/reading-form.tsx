"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { NumberField } from "@etappe/ui/number-field";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { amount, type Indicator, type Place, standing } from "./operating.ts";

type Props = {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly today: string;
  readonly close: () => void;
};

/** One value on a day; said before it is saved when it corrects another. */
export function ReadingForm({ place: { firmId, ventureId }, indicator, today, close }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [value, setValue] = useState<number | null>(null);
  const [readOn, setReadOn] = useState<string | null>(today);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const record = useMutation(
    trpc.indicators.record.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const { unit } = indicator;
  const before = standing(indicator).find((reading) => reading.readOn === readOn);
  const isAhead = readOn !== null && readOn > today;
  const missing = t("operating.reading.missing");

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (value === null || readOn === null || isAhead) return;
    record.mutate({ firmId, ventureId, readings: [{ id, indicatorId: indicator.id, readOn, value, note }] });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label={unit ? t("operating.reading.value", { unit }) : t("operating.reading.valuePlain")}
          value={value}
          onChange={setValue}
          formatOptions={{ maximumFractionDigits: 3 }}
          isRequired
          error={tried > 0 && value === null ? missing : null}
        />
        <DateField
          label={t("operating.reading.day")}
          value={readOn}
          onChange={setReadOn}
          isRequired
          error={isAhead ? t("operating.reading.future") : tried > 0 && readOn === null ? missing : null}
        />
      </div>
      {before ? (
        <p role="status" className="text-sm">
          {t("operating.reading.corrects", { value: amount(before.value, unit, i18n) })}
        </p>
      ) : null}
      <TextField
        label={t("operating.reading.note")}
        hint={t("operating.reading.noteHint")}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
      <RefusalNotice error={record.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={record.isPending ? t("operating.reading.saving") : null}>
          {t("operating.reading.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
