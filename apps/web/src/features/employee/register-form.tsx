"use client";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import type { Terms } from "./employee-types.ts";
import { check, draftOf, newRegister, savedTerms } from "./register-draft.ts";
import { RegisterFields } from "./register-fields.tsx";
import { factsOf } from "./register-words.ts";

type Props = {
  readonly firmId: string;
  /** What was said before, also where it has been switched off since. */
  readonly register: Terms | null;
  readonly usualEnd: string;
  readonly today: string;
  readonly close: () => void;
};

/** Switches the register on, or changes what the firm has said about it. */
export function RegisterForm({ firmId, register, usualEnd, today, close }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const isOn = register?.isOn ?? false;
  const [draft, setDraft] = useState(() => {
    const before = register ? draftOf(register) : newRegister(usualEnd);
    return isOn ? before : { ...before, retainUntil: usualEnd };
  });
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const onSuccess = () => {
    close();
    router.refresh();
  };
  const switchOn = useMutation(trpc.employeeRegister.switchOn.mutationOptions({ onSuccess }));
  const change = useMutation(trpc.employeeRegister.change.mutationOptions({ onSuccess }));
  const error = switchOn.error ?? change.error;
  const theirs = savedTerms(currentOf(error));
  const losesNames = register?.isOn && register.keepsNames && !draft.keepsNames;

  function send(said: Terms | null) {
    const checked = check(draft, today);
    setTried(tried + 1);
    if (checked.kind === "faulty") return;
    switchOn.reset();
    change.reset();
    if (said?.isOn) change.mutate({ firmId, version: said.version, ...checked.terms });
    else switchOn.mutate({ id, firmId, version: said?.version ?? 0, ...checked.terms });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(register);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <RegisterFields draft={draft} onChange={setDraft} checked={tried > 0 ? check(draft, today) : null} />
      {losesNames ? <Notice tone="warning">{t("employees.register.losesNames")}</Notice> : null}
      <ConflictNotice
        error={error}
        choice={
          theirs
            ? {
                keepMine: { label: t("employees.conflict.keepMine"), onPress: () => send(theirs) },
                takeTheirs: { label: t("employees.conflict.takeTheirs"), onPress: onSuccess },
              }
            : null
        }
        {...(theirs ? { theirs: { title: t("employees.conflict.theirs"), facts: factsOf(theirs, i18n) } } : {})}
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          variant="primary"
          pendingText={switchOn.isPending || change.isPending ? t("common.saving") : null}
        >
          {t(isOn ? "common.save" : "employees.register.switchOn")}
        </Button>
      </DialogActions>
    </form>
  );
}
