"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
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
import { LanguageSelect } from "./language-select.tsx";
import type { LanguageOption, Need, StaffedVenture, Staffing } from "./staffing.ts";

type Props = {
  readonly venture: StaffedVenture;
  readonly staffing: Staffing;
  readonly languages: readonly LanguageOption[];
  readonly need: Need | null;
  readonly close: () => void;
};

/** The need as a colleague has left it. */
const Saved = z.object({ version: z.number() });

/** How many people in which role, with which language, by when. */
export function NeedForm({ venture, staffing, languages, need, close }: Props) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(() => need?.id ?? freshId());
  const [role, setRole] = useState(need?.role ?? null);
  const [people, setPeople] = useState<number | null>(need?.people ?? 1);
  const [language, setLanguage] = useState(need ? need.language : (venture.languages[0] ?? null));
  const [dueOn, setDueOn] = useState(need?.dueOn ?? null);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const write = useMutation(trpc.staffing.writeNeed.mutationOptions({ onSuccess: finish }));
  const theirs = Saved.safeParse(currentOf(write.error));
  const missing = (field: "role" | "people" | "due", isThere: boolean) =>
    tried > 0 && !isThere ? t(`staffing.missing.${field}`) : null;
  const hasLanguage = staffing.roles.find(({ key }) => key === role)?.needsLanguage ?? false;

  function send(version: number) {
    setTried(tried + 1);
    if (role === null || people === null || dueOn === null) return;
    const firmId = staffing.firm.id;
    const spoken = hasLanguage ? language : null;
    write.mutate({ id, firmId, ventureId: venture.id, role, people, language: spoken, dueOn, version });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(need?.version ?? 0);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <Select
        label={t("staffing.field.role")}
        placeholder={t("staffing.field.chooseRole")}
        options={staffing.roles.map(({ key, label }) => ({ id: key, label: words(label) }))}
        value={role}
        onChange={setRole}
        isRequired
        error={missing("role", role !== null)}
      />
      <NumberField
        label={t("staffing.field.people")}
        value={people}
        onChange={setPeople}
        minValue={1}
        maxValue={500}
        showsSteppers
        isRequired
        error={missing("people", people !== null)}
      />
      {hasLanguage ? (
        <LanguageSelect {...{ languages, language, onChange: setLanguage }} first={venture.languages} />
      ) : null}
      <DateField
        label={t("staffing.field.due")}
        value={dueOn}
        onChange={setDueOn}
        isRequired
        error={missing("due", dueOn !== null)}
      />
      <ConflictNotice
        error={write.error}
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
        <Button type="submit" variant="primary" pendingText={write.isPending ? t("common.saving") : null}>
          {t("common.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
