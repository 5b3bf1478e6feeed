"use client";
import { TextField } from "@etappe/ui/text-field";
import { useActionState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { setPassword } from "./actions.ts";
import { DoorNotice } from "./door-notice.tsx";
import { SubmitButton } from "./submit-button.tsx";

export function SetPasswordForm({ token }: { readonly token: string }) {
  const { t } = useI18n();
  const [answer, submit, isPending] = useActionState(setPassword, null);
  return (
    <form action={submit} className="flex flex-col gap-4">
      <DoorNotice answer={answer} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t("signIn.newPassword")}
        hint={t("signIn.passwordHint")}
        name="password"
        type="password"
        autoComplete="new-password"
        validationBehavior="aria"
        isRequired
      />
      <SubmitButton
        text={t("signIn.setPassword.submit")}
        pendingText={t("signIn.setPassword.submitting")}
        isPending={isPending}
      />
    </form>
  );
}
