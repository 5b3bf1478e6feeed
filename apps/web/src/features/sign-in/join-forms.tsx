"use client";
import { TextField } from "@etappe/ui/text-field";
import { useActionState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { joinHere, joinNewly } from "./actions.ts";
import { DoorNotice } from "./door-notice.tsx";
import { SubmitButton } from "./submit-button.tsx";

/** For somebody without an account. The address is shown for password managers; it cannot be changed. */
export function JoinNewlyForm({ token, name, email }: { token: string; name: string; email: string }) {
  const { t } = useI18n();
  const [answer, submit, isPending] = useActionState(joinNewly, null);
  return (
    <form action={submit} className="flex flex-col gap-4">
      <DoorNotice answer={answer} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <TextField
        label={t("signIn.invitation.name")}
        hint={t("signIn.invitation.nameHint")}
        name="name"
        autoComplete="name"
        defaultValue={name}
        validationBehavior="aria"
        isRequired
      />
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
        text={t("signIn.invitation.submit")}
        pendingText={t("signIn.invitation.submitting")}
        isPending={isPending}
      />
    </form>
  );
}

/** For somebody who is signed in as the person invited. */
export function JoinHereForm({ token }: { readonly token: string }) {
  const { t } = useI18n();
  const [answer, submit, isPending] = useActionState(joinHere, null);
  return (
    <form action={submit} className="flex flex-col gap-4">
      <DoorNotice answer={answer} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton
        text={t("signIn.invitation.join")}
        pendingText={t("signIn.invitation.joining")}
        isPending={isPending}
      />
    </form>
  );
}
