"use client";
import { StaffNumber } from "@etappe/domain/employee";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { draftOf, type EmployeeDraft, nameSaid, savedPerson } from "./employee-draft.ts";
import { type EmployeePage, type Person, roleLabel } from "./employee-types.ts";
import { RolesField } from "./roles-field.tsx";

export type EmployeeFormProps = {
  readonly firmId: string;
  /** Null: a new one. */
  readonly person: Person | null;
  readonly roles: EmployeePage["roles"];
  /** Whether a name can be written: where the firm keeps names, by the firm. */
  readonly writesName: boolean;
};

/** A staff number or pseudonym, roles, and a name only where the firm keeps names. Nothing else is asked. */
export function EmployeeForm({ firmId, person, roles, writesName, close }: EmployeeFormProps & { close: () => void }) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [draft, setDraft] = useState<EmployeeDraft>(() => draftOf(person));
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const onSuccess = () => {
    close();
    router.refresh();
  };
  const add = useMutation(trpc.employees.add.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.employees.edit.mutationOptions({ onSuccess }));
  const error = add.error ?? edit.error;
  const theirs = savedPerson(currentOf(error));
  const isNumbered = StaffNumber.safeParse(draft.staffNumber).success;

  function send(at: { readonly id: string; readonly version: number } | null) {
    setTried(tried + 1);
    if (!isNumbered) return;
    const said = { firmId, staffNumber: draft.staffNumber, roles: [...draft.roles], ...nameSaid(draft, writesName) };
    if (at) edit.mutate({ id: at.id, version: at.version, ...said });
    else add.mutate({ id, ...said });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(person);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <TextField
        label={t("employees.staffNumber")}
        hint={t("employees.staffNumberHint")}
        value={draft.staffNumber}
        onChange={(staffNumber) => setDraft({ ...draft, staffNumber })}
        maxLength={40}
        autoComplete="off"
        isRequired
        error={tried > 0 && !isNumbered ? t("employees.staffNumberMissing") : null}
      />
      {writesName ? (
        <TextField
          label={t("employees.name")}
          labelNote={t("employees.optional")}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          maxLength={120}
          autoComplete="off"
        />
      ) : null}
      <RolesField all={roles} held={draft.roles} onChange={(held) => setDraft({ ...draft, roles: held })} />
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
        {...(theirs
          ? {
              theirs: {
                title: t("employees.conflict.theirs"),
                facts: [
                  { label: t("employees.staffNumber"), value: theirs.staffNumber },
                  {
                    label: t("employees.roles.label"),
                    value: theirs.roles.map((key) => roleLabel(key, roles, words)).join(", "),
                  },
                ],
              },
            }
          : {})}
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          variant="primary"
          pendingText={add.isPending || edit.isPending ? t("common.saving") : null}
        >
          {t(person ? "common.save" : "employees.add.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
