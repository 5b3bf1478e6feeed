"use client";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import type { CountryOption } from "../venture/country-options.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { BeginFields } from "./begin-fields.tsx";
import {
  type BeginDraft,
  type Cooperation,
  type Cooperations,
  missingIn,
  NEW_TERMS,
  saidBegin,
  saidTerms,
  savedCooperation,
  termsOf,
} from "./cooperation-draft.ts";
import { CooperationFields } from "./cooperation-fields.tsx";
import { RatingFields } from "./rating-fields.tsx";

export type CooperationChoices = Omit<Cooperations, "cooperations"> & { readonly countries: readonly CountryOption[] };

type Props = {
  readonly firmId: string;
  readonly choices: CooperationChoices;
  readonly cooperation: Cooperation | null;
  readonly close: () => void;
};

/** Takes a cooperation on, or changes its terms. What it comes to is said elsewhere. */
export function CooperationForm({ firmId, choices, cooperation, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(() => cooperation?.id ?? freshId());
  const [terms, setTerms] = useState(() => (cooperation ? termsOf(cooperation) : NEW_TERMS));
  const [begin, setBegin] = useState<BeginDraft>(() => beginDraft(choices));
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const start = useMutation(trpc.cooperations.start.mutationOptions({ onSuccess: finish }));
  const edit = useMutation(trpc.cooperations.edit.mutationOptions({ onSuccess: finish }));
  const missing = missingIn(terms, cooperation ? null : begin);
  const shown = tried > 0 ? missing : new Set<never>();
  const theirs = savedCooperation(currentOf(edit.error));
  const isPending = start.isPending || edit.isPending;

  function send(version: number | null) {
    setTried(tried + 1);
    if (missing.size > 0) return;
    if (version === null) start.mutate({ id, firmId, ...saidTerms(terms), ...saidBegin(begin) });
    else edit.mutate({ id, firmId, version, ...saidTerms(terms) });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(cooperation?.version ?? null);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-7" noValidate>
      <CooperationFields draft={terms} missing={shown} choices={choices} onChange={setTerms} />
      {cooperation ? null : <BeginFields draft={begin} missing={shown} choices={choices} onChange={setBegin} />}
      <RatingFields side="benefits" draft={terms} terms={choices.terms} onChange={setTerms} />
      <RatingFields side="dangers" draft={terms} terms={choices.terms} onChange={setTerms} />
      <ConflictNotice
        error={start.error ?? edit.error}
        choice={
          theirs
            ? {
                keepMine: { label: t("cooperation.conflict.keepMine"), onPress: () => send(theirs.version) },
                takeTheirs: { label: t("cooperation.conflict.takeTheirs"), onPress: finish },
              }
            : null
        }
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={isPending ? t("common.saving") : null}>
          {t(cooperation ? "cooperation.save" : "cooperation.saveNew")}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Where there is but one venture, it is that one. */
function beginDraft({ ventures, today }: CooperationChoices): BeginDraft {
  const [first, ...others] = ventures;
  return { ventureId: others.length === 0 ? (first?.id ?? null) : null, state: "sought", since: today, why: "" };
}
