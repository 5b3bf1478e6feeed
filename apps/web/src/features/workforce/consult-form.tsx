"use client";
import { CONSULTATION_VERDICTS, type ConsultationVerdict } from "@etappe/domain/consultation";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { RadioGroup } from "@etappe/ui/radio-group";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import type { Thing } from "./workforce.ts";

type Props = { readonly firmId: string; readonly thing: Thing; readonly close: () => void };

/** Yes, no, or a word on the way; a no stands at the gate until it is withdrawn. */
export function ConsultForm({ firmId, thing, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [verdict, setVerdict] = useState<ConsultationVerdict | null>(null);
  const [body, setBody] = useState("");
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const give = useMutation(
    trpc.consultations.give.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const isSilent = verdict !== "approved" && body.trim() === "";

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (verdict === null || isSilent) return;
    give.mutate({ id, firmId, ...thing, verdict, body });
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <RadioGroup
        label={t("workforce.consult.verdict")}
        value={verdict}
        options={CONSULTATION_VERDICTS.map((known) => ({
          id: known,
          label: t(`workforce.consult.give.${known}`),
          hint: t(`workforce.consult.giveHint.${known}`),
        }))}
        onChange={(chosen) => setVerdict(CONSULTATION_VERDICTS.find((known) => known === chosen) ?? null)}
        isRequired
        error={tried > 0 && verdict === null ? t("workforce.consult.verdictMissing") : null}
      />
      <TextArea
        label={t("workforce.consult.body")}
        hint={t("workforce.consult.bodyHint")}
        value={body}
        onChange={setBody}
        maxLength={2000}
        isRequired={verdict !== "approved"}
        error={tried > 0 && verdict !== null && isSilent ? t("workforce.consult.bodyMissing") : null}
      />
      <RefusalNotice error={give.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={give.isPending ? t("common.saving") : null}>
          {t("workforce.consult.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
