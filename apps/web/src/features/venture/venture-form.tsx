"use client";
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
import { currentOf } from "../failure/failure.ts";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { CountryOption } from "./country-options.ts";
import { CountryPicker } from "./country-picker.tsx";
import { EditConflict } from "./edit-conflict.tsx";
import { draftOf, NEW_VENTURE, savedVenture, type Venture } from "./venture-draft.ts";
import { VentureFacts } from "./venture-facts.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  /** The venture to edit; without one a new venture is started. */
  readonly venture: Pick<
    Venture,
    "id" | "version" | "name" | "countries" | "aspects" | "longTermSupplyAgreement" | "contactOnly" | "aspectItems"
  > | null;
  readonly countries: readonly CountryOption[];
  /** The null strategy that a new venture goes on from. */
  readonly from?: { readonly id: string; readonly countries: readonly string[] } | null;
};

/** Starts a venture or edits what is known of it. What was typed stays whatever happens. */
export function VentureForm({ tenant, firmId, venture, countries, from = null }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  // One id for as long as the form is open: sent twice, it is still one venture.
  const [newVentureId] = useState(freshId);
  const [draft, setDraft] = useState(venture ? draftOf(venture) : { ...NEW_VENTURE, countries: from?.countries ?? [] });
  const [version, setVersion] = useState(venture?.version ?? 0);
  const [isTried, setTried] = useState(false);
  const ventureId = venture?.id ?? newVentureId;

  const onSuccess = () => {
    router.push(paths.venture(tenant, firmId, ventureId));
    router.refresh();
  };
  const start = useMutation(trpc.ventures.start.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.ventures.edit.mutationOptions({ onSuccess }));
  const saving = venture ? edit : start;
  const theirs = savedVenture(currentOf(saving.error));

  function send(at: number) {
    setTried(true);
    if (draft.name.trim() === "") return;
    const countriesChosen = [...draft.countries];
    if (!venture) {
      const begun = { id: ventureId, firmId, name: draft.name, countries: countriesChosen, from: from?.id ?? null };
      return start.mutate(begun);
    }
    edit.mutate({ ...draft, firmId, ventureId, version: at, countries: countriesChosen, aspects: [...draft.aspects] });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(version);
  }

  return (
    <form onSubmit={save} className="flex max-w-3xl flex-col gap-6" noValidate>
      <TextField
        label={t("venture.field.name")}
        hint={t("venture.field.nameHint")}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        isRequired
        maxLength={200}
        error={isTried && draft.name.trim() === "" ? t("venture.error.nameMissing") : null}
      />
      <CountryPicker
        options={countries}
        value={draft.countries}
        onChange={(chosen) => setDraft({ ...draft, countries: chosen })}
      />
      {venture ? (
        <VentureFacts
          draft={draft}
          aspectItems={venture.aspectItems}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
      ) : null}
      {theirs && venture ? (
        <EditConflict
          error={saving.error}
          mine={draft}
          theirs={theirs}
          countries={countries}
          aspectItems={venture.aspectItems}
          keepMine={() => {
            setVersion(theirs.version);
            send(theirs.version);
          }}
          takeTheirs={() => {
            setDraft(draftOf(theirs));
            setVersion(theirs.version);
            edit.reset();
          }}
        />
      ) : (
        <RefusalNotice error={saving.error} />
      )}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          pendingText={saving.isPending ? t(venture ? "venture.edit.saving" : "venture.new.saving") : null}
        >
          {t(venture ? "venture.edit.save" : "venture.new.save")}
        </Button>
        <Button variant="quiet" onPress={() => router.back()}>
          {t("common.cancel")}
        </Button>
      </FormActions>
    </form>
  );
}
