"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { calledBy, type Person } from "./employee-types.ts";

type Props = { readonly place: StaffPlace; readonly person: Person; readonly readings: number };

/** Says what goes before it goes: nothing of it comes back. */
export function EraseDialog({ place, person, readings }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const onSuccess = () => {
    setOpen(false);
    router.replace(paths.staff(place, "qualification/people"));
    router.refresh();
  };
  const erase = useMutation(trpc.employees.erase.mutationOptions({ onSuccess }));
  const who = calledBy(person);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t("employees.erase.open")}
      </Button>
      <Dialog
        role="alertdialog"
        title={t("employees.erase.title", { who })}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <p>{t("employees.erase.what", { readings })}</p>
        <p>{t("employees.erase.stays")}</p>
        <RefusalNotice error={erase.error} />
        <DialogActions>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t("common.cancel")}
          </Button>
          <Button
            variant="danger"
            onPress={() => erase.mutate({ firmId: place.firmId, id: person.id })}
            pendingText={erase.isPending ? t("employees.erase.running") : null}
          >
            {t("employees.erase.confirm")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
