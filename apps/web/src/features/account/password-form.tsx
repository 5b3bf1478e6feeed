"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { TextField } from "@etappe/ui/text-field";
import { useActionState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { changeOwnPassword, type PasswordAnswer } from "./actions.ts";

export function PasswordForm({ email }: { readonly email: string }) {
  const { t } = useI18n();
  const [answer, submit, isPending] = useActionState(changeOwnPassword, null);
  return (
    <section className="mt-10">
      <h2>{t("account.password")}</h2>
      <p className="mt-1 mb-3 text-soft">{t("account.passwordText")}</p>
      <form action={submit} className="flex max-w-sm flex-col gap-4">
        <Answer answer={answer} />
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <TextField
          label={t("account.currentPassword")}
          name="current"
          type="password"
          autoComplete="current-password"
          validationBehavior="aria"
          isRequired
        />
        <TextField
          label={t("account.newPassword")}
          hint={t("signIn.passwordHint")}
          name="next"
          type="password"
          autoComplete="new-password"
          validationBehavior="aria"
          isRequired
        />
        <Button type="submit" className="self-start" pendingText={isPending ? t("account.changingPassword") : null}>
          {t("account.changePassword")}
        </Button>
      </form>
    </section>
  );
}

function Answer({ answer }: { readonly answer: PasswordAnswer | null }) {
  const { t } = useI18n();
  switch (answer?.kind) {
    case undefined:
      return null;
    case "changed":
      return <Notice tone="success">{t("account.passwordChanged")}</Notice>;
    case "throttled":
      return <Notice tone="danger">{t("signIn.throttled", { minutes: Math.ceil(answer.seconds / 60) })}</Notice>;
    case "refused":
      return (
        <Notice tone="danger">
          {t(answer.because === "wrong-password" ? "account.wrongPassword" : "signIn.unfitPassword")}
        </Notice>
      );
  }
}
