"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import type { Terms } from "./workforce.ts";

export type AnswerFormProps = {
  readonly firmId: string;
  readonly burdenId: string;
  readonly terms: Terms;
  readonly today: string;
  readonly close: () => void;
};

/** What was agreed about a burden, with whom, when, until when, and where it is written. */
export function AnswerForm({ firmId, burdenId, terms, today, close }: AnswerFormProps) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [answer, setAnswer] = useState<string | null>(null);
  const [agreedWith, setAgreedWith] = useState("");
  const [agreedOn, setAgreedOn] = useState<string | null>(today);
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const [document, setDocument] = useState("");
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const agree = useMutation(
    trpc.burdens.answer.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const endsTooSoon = validUntil !== null && agreedOn !== null && validUntil < agreedOn;
  const help = terms.answers.find(({ key }) => key === answer)?.help;
  const missing = (field: "answer" | "agreedWith" | "agreedOn", isMissing: boolean) =>
    tried > 0 && isMissing ? t(`workforce.answer.missing.${field}`) : null;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (answer === null || agreedWith.trim() === "" || agreedOn === null || endsTooSoon) return;
    agree.mutate({ id, firmId, burdenId, answer, agreedWith, agreedOn, validUntil, document });
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <Select
        label={t("workforce.answer.what")}
        placeholder={t("workforce.rate.choose")}
        hint={help ? words(help) : undefined}
        options={terms.answers.map(({ key, label }) => ({ id: key, label: words(label) }))}
        value={answer}
        onChange={setAnswer}
        isRequired
        error={missing("answer", answer === null)}
      />
      <TextField
        label={t("workforce.answer.agreedWith")}
        hint={t("workforce.answer.agreedWithHint")}
        value={agreedWith}
        onChange={setAgreedWith}
        maxLength={200}
        isRequired
        error={missing("agreedWith", agreedWith.trim() === "")}
      />
      <DateField
        label={t("workforce.answer.agreedOn")}
        value={agreedOn}
        onChange={setAgreedOn}
        maxValue={today}
        isRequired
        error={missing("agreedOn", agreedOn === null)}
      />
      <DateField
        label={t("workforce.answer.validUntil")}
        hint={t("workforce.answer.validUntilHint")}
        value={validUntil}
        onChange={setValidUntil}
        error={tried > 0 && endsTooSoon ? t("workforce.answer.missing.validUntil") : null}
      />
      <TextField
        label={t("workforce.answer.document")}
        hint={t("workforce.answer.documentHint")}
        value={document}
        onChange={setDocument}
        maxLength={500}
      />
      <RefusalNotice error={agree.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={agree.isPending ? t("common.saving") : null}>
          {t("workforce.answer.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
