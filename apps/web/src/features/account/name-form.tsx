"use client";
import { Button } from "@etappe/ui/button";
import { SavedState } from "@etappe/ui/saved-state";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";

export function NameForm({ name, email }: { readonly name: string; readonly email: string }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [wanted, setWanted] = useState(name);
  const rename = useMutation(trpc.account.rename.mutationOptions({ onSuccess: () => router.refresh() }));
  const isChanged = wanted.trim() !== "" && wanted.trim() !== name;

  function save(event: FormEvent) {
    event.preventDefault();
    if (isChanged) rename.mutate({ name: wanted });
  }

  return (
    <section>
      <h2 className="mb-3">{t("account.person")}</h2>
      <form onSubmit={save} className="flex max-w-sm flex-col gap-4">
        <FailureNotice error={rename.error} />
        <TextField
          label={t("account.name")}
          hint={t("account.nameHint")}
          value={wanted}
          onChange={setWanted}
          autoComplete="name"
        />
        <dl>
          <dt className="text-sm font-semibold">{t("account.email")}</dt>
          <dd className="[overflow-wrap:anywhere]">{email}</dd>
          <dd className="text-xs text-soft">{t("account.emailNote")}</dd>
        </dl>
        <div className="flex items-center gap-4">
          <Button type="submit" isDisabled={!isChanged} pendingText={rename.isPending ? t("common.saving") : null}>
            {t("common.save")}
          </Button>
          {rename.isSuccess && !isChanged ? <SavedState state="saved" text={t("common.saved")} /> : null}
        </div>
      </form>
    </section>
  );
}
