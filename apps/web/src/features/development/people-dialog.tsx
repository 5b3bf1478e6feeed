"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { JoinForm } from "./join-form.tsx";
import type { Measure, Measures } from "./measure-draft.ts";
import { ResultsForm } from "./results-form.tsx";

type Props = {
  readonly firmId: string;
  readonly shown: Measures;
  readonly measure: Measure;
};

/** Who takes part in a measure, who could, and what was read of them since. Asked for only when it is opened: every look goes on record. */
export function PeopleDialog({ firmId, shown, measure }: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={t("development.peopleDialog.openNamed", { title: measure.title })}
        onPress={() => setOpen(true)}
      >
        {t("development.peopleDialog.open")}
      </Button>
      <Dialog
        title={t("development.peopleDialog.title")}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <p className="-mt-2 text-soft">{measure.title}</p>
        <People {...{ firmId, shown, measure }} />
      </Dialog>
    </>
  );
}

function People({ firmId, shown, measure }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const people = useQuery(
    trpc.development.people.queryOptions({ firmId, measureId: measure.id }, { staleTime: 0, gcTime: 0 }),
  );
  if (people.error) return <FailureNotice error={people.error} />;
  if (!people.data) return <p role="status">{t("development.peopleDialog.loading")}</p>;
  const refetch = () => people.refetch().then(() => undefined);
  const { participants } = people.data;
  return (
    <div className="flex flex-col gap-7">
      <section aria-labelledby="takes-part">
        <h3 id="takes-part">{t("development.peopleDialog.now")}</h3>
        {participants.length === 0 ? (
          <p className="text-soft">{t("development.peopleDialog.nobody")}</p>
        ) : (
          <ResultsForm
            key={participants.map(({ employeeId, levelNow }) => `${employeeId} ${levelNow}`).join()}
            {...{ firmId, shown, measure, participants }}
            onChanged={refetch}
          />
        )}
      </section>
      {shown.mayTakePart ? <JoinForm {...{ firmId, shown, measure }} people={people.data} onChanged={refetch} /> : null}
    </div>
  );
}
