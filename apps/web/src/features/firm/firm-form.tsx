"use client";
import type { FirmProfile } from "@etappe/domain/firm-profile";
import { Button } from "@etappe/ui/button";
import { FormActions } from "@etappe/ui/fieldset";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { failureOf } from "../failure/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { AttemptFields } from "./attempt-fields.tsx";
import { draftOf, NOTHING_ASKED, profileOf } from "./profile-draft.ts";
import { ProfileFields } from "./profile-fields.tsx";

type Form = { readonly key: string; readonly label: string };
type Props = {
  readonly tenant: string;
  /** The firm to edit; without one a new firm is taken on. */
  readonly firm: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly profile: FirmProfile;
  } | null;
  readonly forms: readonly Form[];
};

/** Takes a firm on or edits its facts. Only the name is needed; what was typed stays whatever happens. */
export function FirmForm({ tenant, firm, forms }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  // One id for as long as the form is open: sent twice, it is still one firm.
  const [newFirmId] = useState(freshId);
  const [name, setName] = useState(firm?.name ?? "");
  const [draft, setDraft] = useState(firm ? draftOf(firm.profile) : NOTHING_ASKED);
  const [nameMissing, setNameMissing] = useState(false);
  const firmId = firm?.id ?? newFirmId;

  const onSuccess = () => {
    router.push(paths.firm(tenant, firmId));
    router.refresh();
  };
  const create = useMutation(trpc.firms.create.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.firms.edit.mutationOptions({ onSuccess }));
  const saving = firm ? edit : create;
  const failure = saving.error ? failureOf(saving.error) : null;
  const isConflict = failure?.kind === "refused" && failure.because === "changed-meanwhile";

  function save(event: FormEvent) {
    event.preventDefault();
    setNameMissing(name.trim() === "");
    if (name.trim() === "") return;
    const profile = profileOf(draft);
    if (firm) edit.mutate({ firmId, version: firm.version, name, profile });
    else create.mutate({ id: firmId, name, profile });
  }

  return (
    <form onSubmit={save} className="flex max-w-3xl flex-col gap-6" noValidate>
      <TextField
        label={t("firm.profile.name")}
        value={name}
        onChange={setName}
        isRequired
        autoFocus={!firm}
        error={nameMissing ? t("firm.error.name") : null}
      />
      <ProfileFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <AttemptFields
        attempts={draft.failedAttempts ?? []}
        forms={forms}
        onChange={(attempts) => setDraft({ ...draft, failedAttempts: attempts.length === 0 ? null : [...attempts] })}
      />
      <FailureNotice error={saving.error} />
      {isConflict ? <Reload /> : null}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          pendingText={saving.isPending ? t(firm ? "firm.edit.saving" : "firm.new.saving") : null}
        >
          {t(firm ? "firm.edit.save" : "firm.new.save")}
        </Button>
        <Button variant="quiet" onPress={() => router.back()}>
          {t("firm.edit.cancel")}
        </Button>
      </FormActions>
    </form>
  );
}

function Reload() {
  const { t } = useI18n();
  return (
    <Button size="small" className="self-start" onPress={() => window.location.reload()}>
      {t("firm.error.reload")}
    </Button>
  );
}
