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
import { type Card, type CardDraft, draftOf, NEW_CARD, savedCard } from "./card-draft.ts";
import { CardFields } from "./card-fields.tsx";

type Props = {
  readonly firmId: string;
  readonly placementId: string;
  readonly card: Card | null;
  readonly close: () => void;
};

/** Writes the card of a form, or writes it anew. Whatever nobody knows yet may stay open. */
export function CardForm({ firmId, placementId, card, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [newId] = useState(freshId);
  const [draft, setDraft] = useState<CardDraft>(() => (card ? draftOf(card) : NEW_CARD));
  const finish = () => {
    close();
    router.refresh();
  };
  const write = useMutation(trpc.reversibility.write.mutationOptions({ onSuccess: finish }));
  const theirs = savedCard(currentOf(write.error));

  function send(at: { readonly id: string; readonly version: number }) {
    write.mutate({ ...draft, id: at.id, version: at.version, firmId, placementId });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(card ?? { id: newId, version: 0 });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-5" noValidate>
      <CardFields draft={draft} onChange={setDraft} />
      <ConflictNotice
        error={write.error}
        choice={
          theirs
            ? {
                keepMine: { label: t("reversibility.conflict.keepMine"), onPress: () => send(theirs) },
                takeTheirs: { label: t("reversibility.conflict.takeTheirs"), onPress: finish },
              }
            : null
        }
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={write.isPending ? t("common.saving") : null}>
          {t("reversibility.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
