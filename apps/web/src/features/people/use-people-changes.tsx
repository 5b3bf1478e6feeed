"use client";
import type { FirmRole, HouseRole } from "@etappe/domain/access";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { Person } from "./person-name.tsx";

/** What was done last, in words, with the way back where there is one. */
type Done = { readonly text: string; readonly undo: (() => void) | null };

/** What went wrong is shown by the mutation's own error. */
const shown = () => undefined;

export type PeopleChanges = ReturnType<typeof usePeopleChanges>;

/** Changes to people of one side. Nothing asks "are you sure?": what was done stands above the list and can be undone. */
export function usePeopleChanges(side: "house" | "firm") {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [done, setDone] = useState<Done | null>(null);
  const refresh = () => router.refresh();
  const houseRole = useMutation(trpc.people.changeHouseRole.mutationOptions({ onSuccess: refresh }));
  const firmRole = useMutation(trpc.people.changeFirmRole.mutationOptions({ onSuccess: refresh }));
  const removal = useMutation(trpc.people.remove.mutationOptions({ onSuccess: refresh }));
  const return_ = useMutation(trpc.people.reactivate.mutationOptions({ onSuccess: refresh }));
  const mutations = [houseRole, firmRole, removal, return_];

  function begin() {
    setDone(null);
    for (const mutation of mutations) mutation.reset();
  }

  function changed(person: Person, role: HouseRole | FirmRole): Done {
    return { text: t("people.roleChanged", { name: person.name, role: t(`roles.${role}.name`) }), undo: null };
  }

  const reactivate = (person: Person) => {
    begin();
    const text = t("people.reactivated", { name: person.name });
    return_.mutate({ userId: person.userId, side }, { onSuccess: () => setDone({ text, undo: null }) });
  };

  return {
    done,
    error: mutations.find(({ error }) => error)?.error ?? null,
    reactivate,
    changeHouseRole: async (person: Person, role: HouseRole) => {
      begin();
      await houseRole.mutateAsync({ userId: person.userId, role }).then(() => setDone(changed(person, role)), shown);
    },
    changeFirmRole: async (person: Person, role: FirmRole) => {
      begin();
      await firmRole.mutateAsync({ userId: person.userId, role }).then(() => setDone(changed(person, role)), shown);
    },
    remove: (person: Person) => {
      begin();
      const text = t("people.removed", { name: person.name });
      const undo = () => reactivate(person);
      removal.mutate({ userId: person.userId, side }, { onSuccess: () => setDone({ text, undo }) });
    },
  };
}

export function PeopleNotice({ changes: { done, error } }: { readonly changes: PeopleChanges }) {
  const { t } = useI18n();
  return (
    <>
      <FailureNotice error={error} className="mb-3" />
      {done ? (
        <Notice
          tone="success"
          className="mb-3"
          actions={
            done.undo ? (
              <Button size="small" onPress={done.undo}>
                {t("common.undo")}
              </Button>
            ) : null
          }
        >
          {done.text}
        </Notice>
      ) : null}
    </>
  );
}
