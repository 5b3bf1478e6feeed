"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Select } from "@etappe/ui/select";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { EmployeeRecord } from "./employee-types.ts";

type Props = {
  readonly firmId: string;
  readonly record: Pick<EmployeeRecord, "person" | "accounts" | "account">;
};

const NOBODY = "nobody";

/** Which of the firm's people with an account is this employee: they then see what is kept of them, and nobody else. */
export function AccountDialog({ firmId, record: { person, accounts, account } }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(account ?? NOBODY);
  const onSuccess = () => {
    setOpen(false);
    router.refresh();
  };
  const link = useMutation(trpc.employees.linkAccount.mutationOptions({ onSuccess }));
  const options = [
    { id: NOBODY, label: t("employees.account.nobody") },
    ...accounts.map(({ userId, name }) => ({ id: userId, label: name })),
  ];
  const save = () =>
    link.mutate({ firmId, id: person.id, version: person.version, userId: chosen === NOBODY ? null : chosen });
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t(account ? "employees.account.change" : "employees.account.link")}
      </Button>
      <Dialog
        title={t("employees.account.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <p className="text-soft">{t("employees.account.hint")}</p>
        <Select
          label={t("employees.account.label")}
          placeholder={t("employees.account.nobody")}
          options={options}
          value={chosen}
          onChange={(id) => setChosen(id ?? NOBODY)}
        />
        <RefusalNotice error={link.error} />
        <DialogActions>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t("common.cancel")}
          </Button>
          <Button variant="primary" onPress={save} pendingText={link.isPending ? t("common.saving") : null}>
            {t("common.save")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
