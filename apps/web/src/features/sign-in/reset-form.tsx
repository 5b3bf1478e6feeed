"use client";
import { Notice } from "@etappe/ui/notice";
import { TextField } from "@etappe/ui/text-field";
import { useActionState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { askForReset } from "./actions.ts";
import { SubmitButton } from "./submit-button.tsx";

export function ResetForm() {
  const { t } = useI18n();
  const [answer, submit, isPending] = useActionState(askForReset, null);
  if (answer?.kind === "sent") {
    return (
      <>
        <Notice tone="success" title={t("signIn.reset.sentTitle")}>
          {t("signIn.reset.sent")}
        </Notice>
        <p className="mt-4 text-soft">{t("signIn.reset.notArrived")}</p>
      </>
    );
  }
  return (
    <form action={submit} className="flex flex-col gap-4">
      <TextField
        label={t("signIn.email")}
        name="email"
        type="email"
        autoComplete="username"
        validationBehavior="aria"
        isRequired
      />
      <SubmitButton text={t("signIn.reset.submit")} pendingText={t("signIn.reset.submitting")} isPending={isPending} />
    </form>
  );
}
