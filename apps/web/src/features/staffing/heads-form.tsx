"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { NumberField } from "@etappe/ui/number-field";
import { SavedState } from "@etappe/ui/saved-state";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import * as z from "zod/mini";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { changedCounts, type Typed } from "./heads-draft.ts";
import { RequiresTable } from "./requires-table.tsx";
import type { StaffedRole, Staffing } from "./staffing.ts";

type Props = { readonly role: StaffedRole; readonly staffing: Staffing };

/** The counts of this role as a colleague has left them. */
const Saved = z.array(z.object({ competence: z.string(), version: z.number() }));

/** How many hold the role and how many of them reach each level, counted by hand on a day. */
export function HeadsForm({ role, staffing }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [typed, setTyped] = useState<Typed>({});
  const [countedOn, setCountedOn] = useState<string | null>(staffing.today);
  const finish = () => {
    setTyped({});
    router.refresh();
  };
  const count = useMutation(trpc.staffing.countHeads.mutationOptions({ onSuccess: finish }));
  const theirs = Saved.safeParse(currentOf(count.error));
  const changed = changedCounts(typed, role.counts);
  const entered = (competence: string, people: number | null) => typed[competence] ?? { people };
  const type = (competence: string, people: number | null) => {
    count.reset();
    setTyped({ ...typed, [competence]: { people } });
  };

  function send(standing: readonly { readonly competence: string; readonly version: number }[]) {
    if (countedOn === null || changed.length === 0) return;
    const versionOf = (competence: string) => standing.find((each) => each.competence === competence)?.version ?? 0;
    const counts = changed.map((each) => ({ ...each, id: freshId(), version: versionOf(each.competence) }));
    count.mutate({ firmId: staffing.firm.id, role: role.key, countedOn, counts });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(role.counts);
  }

  const holders = entered("", role.counts.find(({ competence }) => competence === "")?.people ?? null);
  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <RequiresTable
        {...{ role, staffing, i18n }}
        meets={(people, competence) => (
          <NumberField
            label={t("staffing.heads.meets", { competence: competenceLabel(competence, staffing.competences, i18n) })}
            hidesLabel
            value={entered(competence, people).people}
            onChange={(number) => type(competence, number)}
            minValue={0}
            maxValue={20_000}
            className="w-24"
          />
        )}
      />
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <NumberField
          label={t("staffing.heads.holders")}
          value={holders.people}
          onChange={(number) => type("", number)}
          minValue={0}
          maxValue={20_000}
          className="w-full sm:w-56"
        />
        <DateField
          label={t("staffing.heads.countedOn")}
          value={countedOn}
          onChange={setCountedOn}
          maxValue={staffing.today}
          isRequired
          error={countedOn === null ? t("staffing.missing.countedOn") : null}
          className="w-full sm:w-56"
        />
        <Button
          type="submit"
          isDisabled={changed.length === 0 || countedOn === null}
          pendingText={count.isPending ? t("common.saving") : null}
        >
          {t("staffing.heads.save")}
        </Button>
        {count.isSuccess && changed.length === 0 ? <SavedState state="saved" text={t("common.saved")} /> : null}
      </div>
      <p className="text-xs text-soft">{t("staffing.heads.hint")}</p>
      <ConflictNotice
        error={count.error}
        choice={
          theirs.success
            ? {
                keepMine: { label: t("staffing.conflict.keepMine"), onPress: () => send(theirs.data) },
                takeTheirs: { label: t("staffing.conflict.takeTheirs"), onPress: finish },
              }
            : null
        }
      />
    </form>
  );
}
