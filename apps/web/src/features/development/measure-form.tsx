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
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import {
  draftOf,
  faultsIn,
  type Measure,
  type Measures,
  newDraft,
  saidPlan,
  saidTerms,
  savedMeasure,
  type Wanted,
} from "./measure-draft.ts";
import { PlanFields, TermsFields } from "./measure-fields.tsx";

type Props = {
  readonly firmId: string;
  readonly shown: Measures;
  /** To be changed; null: a new one. */
  readonly measure: Measure | null;
  readonly wanted: Wanted;
  readonly close: () => void;
};

/** Plans a measure, or changes its terms. */
export function MeasureForm({ firmId, shown, measure, wanted, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(() => measure?.id ?? freshId());
  const [draft, setDraft] = useState(() => (measure ? draftOf(measure) : newDraft(wanted, shown)));
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const plan = useMutation(trpc.development.plan.mutationOptions({ onSuccess: finish }));
  const edit = useMutation(trpc.development.edit.mutationOptions({ onSuccess: finish }));
  const found = faultsIn(draft, measure === null);
  const faults = tried > 0 ? found : new Set<never>();
  const theirs = savedMeasure(currentOf(edit.error));

  function send(version: number | null) {
    setTried(tried + 1);
    if (found.size > 0) return;
    if (version === null) plan.mutate({ id, firmId, ...saidPlan(draft) });
    else edit.mutate({ id, firmId, version, ...saidTerms(draft) });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(measure?.version ?? null);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      {measure ? null : <PlanFields {...{ draft, faults, shown }} onChange={setDraft} />}
      <TermsFields {...{ draft, faults, shown }} onChange={setDraft} />
      <ConflictNotice
        error={plan.error ?? edit.error}
        choice={
          theirs
            ? {
                keepMine: { label: t("development.conflict.keepMine"), onPress: () => send(theirs.version) },
                takeTheirs: { label: t("development.conflict.takeTheirs"), onPress: finish },
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
          pendingText={plan.isPending || edit.isPending ? t("development.saving") : null}
        >
          {t(measure ? "development.save" : "development.saveNew")}
        </Button>
      </DialogActions>
    </form>
  );
}
