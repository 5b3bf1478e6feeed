"use client";
import { Button } from "@etappe/ui/button";
import { Checkbox } from "@etappe/ui/checkbox";
import { DialogActions } from "@etappe/ui/dialog";
import { FieldGrid } from "@etappe/ui/fieldset";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import * as z from "zod/mini";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { RequiresFields } from "./requires-fields.tsx";
import { draftOf, missingIn, NEW_ROLE, saidRole } from "./role-draft.ts";
import type { StaffedRole, Staffing } from "./staffing.ts";

type Props = {
  readonly staffing: Staffing;
  readonly role: StaffedRole | null;
  readonly close: () => void;
};

/** The role as a colleague has left it. */
const Saved = z.object({ version: z.number() });

/** What a role is called and requires in this firm. */
export function RoleForm({ staffing, role, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [draft, setDraft] = useState(() => (role ? draftOf(role) : NEW_ROLE));
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const add = useMutation(trpc.staffing.addRole.mutationOptions({ onSuccess: finish }));
  const write = useMutation(trpc.staffing.writeRole.mutationOptions({ onSuccess: finish }));
  const theirs = Saved.safeParse(currentOf(write.error));
  const missing = missingIn(draft);
  const isMissing = (field: "label" | "requires") => tried > 0 && missing.has(field);
  const firmId = staffing.firm.id;

  function send(version: number) {
    setTried(tried + 1);
    if (missing.size > 0) return;
    if (role) write.mutate({ id, firmId, key: role.key, version, ...saidRole(draft) });
    else add.mutate({ id, firmId, ...saidRole(draft) });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(role?.version ?? 0);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <FieldGrid columns={2}>
        <TextField
          label={t("staffing.role.labelDe")}
          value={draft.de}
          onChange={(de) => setDraft({ ...draft, de })}
          maxLength={100}
          isRequired
          error={isMissing("label") && draft.de.trim() === "" ? t("staffing.missing.label") : null}
        />
        <TextField
          label={t("staffing.role.labelEn")}
          value={draft.en}
          onChange={(en) => setDraft({ ...draft, en })}
          maxLength={100}
          isRequired
          error={isMissing("label") && draft.en.trim() === "" ? t("staffing.missing.label") : null}
        />
      </FieldGrid>
      <Checkbox
        label={t("staffing.role.crosser")}
        hint={t("staffing.role.crosserHint")}
        isSelected={draft.boundaryCrosser}
        onChange={(boundaryCrosser) => setDraft({ ...draft, boundaryCrosser })}
      />
      <RequiresFields
        staffing={staffing}
        requires={draft.requires}
        onChange={(requires) => setDraft({ ...draft, requires })}
        error={isMissing("requires") ? t("staffing.missing.requires") : null}
      />
      <ConflictNotice
        error={add.error ?? write.error}
        choice={
          theirs.success
            ? {
                keepMine: { label: t("staffing.conflict.keepMine"), onPress: () => send(theirs.data.version) },
                takeTheirs: { label: t("staffing.conflict.takeTheirs"), onPress: finish },
              }
            : null
        }
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          variant="primary"
          pendingText={add.isPending || write.isPending ? t("common.saving") : null}
        >
          {t("staffing.role.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
