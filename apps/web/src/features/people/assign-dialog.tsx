"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { FirmSearch } from "./firm-search.tsx";
import type { HousePerson } from "./house-people.tsx";

/** Which firms somebody works for. Each press takes effect; there is nothing to confirm and nothing to lose. */
export function AssignDialog({ person }: { readonly person: HousePerson }) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t("people.assign.title", { name: person.name })}
      closeLabel={t("common.close")}
      isDismissable
      trigger={
        <Button size="small" variant="quiet">
          {t("people.changeFirms")}
        </Button>
      }
    >
      {(close) => <Assignments person={person} onDone={close} />}
    </Dialog>
  );
}

function Assignments({ person, onDone }: { readonly person: HousePerson; readonly onDone: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const options = { onSuccess: () => router.refresh() };
  const assign = useMutation(trpc.assignments.assign.mutationOptions(options));
  const unassign = useMutation(trpc.assignments.unassign.mutationOptions(options));
  const { userId, firms } = person;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-soft">{t("people.assign.text")}</p>
      <FailureNotice error={assign.error ?? unassign.error} />
      <section>
        <h3>{t("people.assign.assigned")}</h3>
        {firms.length === 0 ? <p className="py-1.5 text-soft">{t("people.assign.nothingAssigned")}</p> : null}
        <ul>
          {firms.map((firm) => (
            <li key={firm.id} className="flex items-center justify-between gap-3 border-b border-line py-1.5">
              <span className="min-w-0">{firm.name}</span>
              <Button
                size="small"
                variant="quiet"
                aria-label={t("people.assign.takeAwayNamed", { firm: firm.name })}
                onPress={() => unassign.mutate({ userId, firmId: firm.id })}
              >
                {t("people.assign.takeAway")}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <FirmSearch
        verb="assign"
        label={t("people.assign.find")}
        without={firms}
        onPick={(firm) => assign.mutate({ userId, firmId: firm.id })}
      />
      <DialogActions>
        <Button variant="primary" onPress={onDone}>
          {t("people.assign.done")}
        </Button>
      </DialogActions>
    </div>
  );
}
