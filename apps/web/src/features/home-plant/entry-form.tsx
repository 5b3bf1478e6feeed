"use client";
import { HOME_PLANT_KINDS } from "@etappe/domain/home-plant";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { draftOf, happenedIn } from "./entry-draft.ts";
import { type Entry, type Plant, whatOf } from "./home-plant.ts";
import { SubjectFields } from "./subject-fields.tsx";
import { TakeBackButton } from "./take-back-button.tsx";

type Props = {
  readonly firmId: string;
  readonly plant: Plant;
  readonly corrects: Entry | null;
  readonly close: () => void;
};

/** A new entry, or one in the place of another that was wrong. */
export function EntryForm({ firmId, plant, corrects, close }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [draft, setDraft] = useState(() => draftOf(corrects, plant));
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const done = () => {
    close();
    router.refresh();
  };
  const record = useMutation(trpc.homePlant.record.mutationOptions({ onSuccess: done }));
  const { ventureId, happenedOn, note } = draft;
  const isAhead = happenedOn !== null && happenedOn > plant.today;
  const missing = t("homePlant.entry.missing");

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    const happened = happenedIn(draft);
    if (!happened || ventureId === null || happenedOn === null || isAhead) return;
    record.mutate({ id, firmId, ventureId, happenedOn, happened, note, corrects: corrects?.id ?? null });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      {corrects ? (
        <p className="text-soft">{t("homePlant.entry.correctHint", { what: whatOf(corrects, i18n) })}</p>
      ) : null}
      <Select
        label={t("homePlant.entry.venture")}
        placeholder={t("homePlant.entry.venture")}
        options={plant.ventures.map((venture) => ({
          id: venture.id,
          label: venture.name,
          note: venture.running ? undefined : t("homePlant.sums.closed"),
        }))}
        value={ventureId}
        onChange={(chosen) => setDraft({ ...draft, ventureId: chosen })}
        isRequired
        error={tried > 0 && ventureId === null ? missing : null}
      />
      <Select
        label={t("homePlant.entry.kind")}
        placeholder={t("homePlant.entry.kind")}
        options={HOME_PLANT_KINDS.map((kind) => ({ id: kind, label: t(`homePlant.entry.kinds.${kind}`) }))}
        value={draft.kind}
        onChange={(chosen) =>
          setDraft({ ...draft, kind: HOME_PLANT_KINDS.find((kind) => kind === chosen) ?? draft.kind })
        }
        isRequired
      />
      <SubjectFields {...{ draft, plant, setDraft }} error={tried > 0 ? missing : null} />
      <DateField
        label={t("homePlant.entry.day")}
        value={happenedOn}
        onChange={(chosen) => setDraft({ ...draft, happenedOn: chosen })}
        isRequired
        error={isAhead ? t("homePlant.entry.future") : tried > 0 && happenedOn === null ? missing : null}
      />
      <TextArea
        label={t("homePlant.entry.note")}
        hint={t("homePlant.entry.noteHint")}
        value={note}
        onChange={(text) => setDraft({ ...draft, note: text })}
        maxLength={2000}
      />
      <RefusalNotice error={record.error} />
      <DialogActions>
        {corrects ? <TakeBackButton firmId={firmId} entry={corrects} done={done} /> : null}
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={record.isPending ? t("homePlant.entry.saving") : null}>
          {t("homePlant.entry.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
