"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";

type Props = {
  readonly at: { readonly id: string; readonly version: number; readonly firmId: string; readonly ventureId: string };
  readonly wording: string;
  readonly today: string;
  readonly close: () => void;
};

/** When a condition in words came true, and what says so. */
export function SayForm({ at, wording, today, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [cameTrueOn, setDay] = useState<string | null>(today);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const say = useMutation(
    trpc.indicators.sayCondition.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const missing = t("operating.conditions.sayMissing");
  const isAhead = cameTrueOn !== null && cameTrueOn > today;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (cameTrueOn === null || isAhead || note.trim() === "") return;
    say.mutate({ ...at, cameTrueOn, note });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <p className="font-semibold">{wording}</p>
      <p className="text-sm text-soft">{t("operating.conditions.sayHint")}</p>
      <DateField
        label={t("operating.conditions.sayDay")}
        value={cameTrueOn}
        onChange={setDay}
        isRequired
        error={isAhead ? t("operating.reading.future") : tried > 0 && cameTrueOn === null ? missing : null}
      />
      <TextArea
        label={t("operating.conditions.sayNote")}
        value={note}
        onChange={setNote}
        maxLength={2000}
        isRequired
        error={tried > 0 && note.trim() === "" ? missing : null}
      />
      <RefusalNotice error={say.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={say.isPending ? t("operating.indicator.busy") : null}>
          {t("operating.conditions.saySave")}
        </Button>
      </DialogActions>
    </form>
  );
}
