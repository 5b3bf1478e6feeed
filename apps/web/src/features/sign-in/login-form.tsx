"use client";
import { TextField } from "@etappe/ui/text-field";
import { useActionState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { signIn } from "./actions.ts";
import { DoorNotice } from "./door-notice.tsx";
import { SubmitButton } from "./submit-button.tsx";

export function LoginForm({ next }: { readonly next: string }) {
  const { t } = useI18n();
  const [answer, submit, isPending] = useActionState(signIn, null);
  const email = answer?.kind === "refused" ? answer.email : "";
  return (
    <form action={submit} className="flex flex-col gap-4">
      <DoorNotice answer={answer} />
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t("signIn.email")}
        name="email"
        type="email"
        autoComplete="username"
        key={email}
        defaultValue={email}
        validationBehavior="aria"
        isRequired
      />
      <TextField
        label={t("signIn.password")}
        name="password"
        type="password"
        autoComplete="current-password"
        validationBehavior="aria"
        isRequired
      />
      <SubmitButton text={t("signIn.submit")} pendingText={t("signIn.submitting")} isPending={isPending} />
    </form>
  );
}
