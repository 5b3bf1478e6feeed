"use client";
import { DIRECTIONS } from "@etappe/domain/indicator";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { currentOf } from "../failure/failure.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { IndicatorConflict } from "./indicator-conflict.tsx";
import { draftOf, faultsOf, type IndicatorStart, measuredBy, savedIndicator } from "./indicator-draft.ts";
import type { Place } from "./operating.ts";
import { ThresholdFields } from "./threshold-fields.tsx";

type Props = { readonly place: Place; readonly start: IndicatorStart; readonly close: () => void };

const OWN_ORIGINS = ["goal", "home-plant", "other"] as const;

/** What is measured, which way is good, and where it becomes worth watching and acting. */
export function IndicatorForm({ place: { firmId, ventureId }, start, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [newId] = useState(freshId);
  const [draft, setDraft] = useState(() => draftOf(start));
  const [tried, setTried] = useState(0);
  const faultFocus = useFaultFocus(tried);
  const onSuccess = () => {
    close();
    router.refresh();
  };
  const add = useMutation(trpc.indicators.add.mutationOptions({ onSuccess }));
  const edit = useMutation(trpc.indicators.edit.mutationOptions({ onSuccess }));
  const saving = start.kind === "edit" ? edit : add;
  const theirs = savedIndicator(currentOf(saving.error));
  const faults = faultsOf(draft);

  function send(version: number) {
    setTried(tried + 1);
    const measured = measuredBy(draft);
    if (!measured) return;
    const place = { firmId, ventureId };
    if (start.kind === "edit") return edit.mutate({ ...measured, ...place, id: start.indicator.id, version });
    const { requirement } = start;
    const origin = requirement
      ? { kind: "requirement" as const, requirement: requirement.key }
      : { kind: draft.origin };
    add.mutate({ ...measured, ...place, id: newId, origin });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(start.kind === "edit" ? start.indicator.version : 0);
  }

  return (
    <form ref={faultFocus} onSubmit={save} className="flex flex-col gap-5" noValidate>
      {start.kind === "new" && start.requirement ? (
        <p className="text-soft">{t("operating.indicator.requirement", { label: start.requirement.label })}</p>
      ) : null}
      <TextField
        label={t("operating.indicator.name")}
        hint={t("operating.indicator.nameHint")}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        maxLength={120}
        isRequired
        error={tried > 0 && faults.name ? t("operating.indicator.nameMissing") : null}
      />
      {start.kind === "new" && !start.requirement ? (
        <Select
          label={t("operating.indicator.origin")}
          placeholder={t("operating.indicator.origin")}
          options={OWN_ORIGINS.map((id) => ({ id, label: t(`operating.origin.${id}`) }))}
          value={draft.origin}
          onChange={(id) => setDraft({ ...draft, origin: OWN_ORIGINS.find((one) => one === id) ?? draft.origin })}
        />
      ) : null}
      <TextField
        label={t("operating.indicator.unit")}
        hint={t("operating.indicator.unitHint")}
        value={draft.unit}
        onChange={(unit) => setDraft({ ...draft, unit })}
        maxLength={30}
        className="max-w-60"
      />
      <RadioGroup
        label={t("operating.indicator.direction")}
        value={draft.direction}
        options={DIRECTIONS.map((id) => ({ id, label: t(`operating.indicator.${id}`) }))}
        onChange={(id) =>
          setDraft({ ...draft, direction: DIRECTIONS.find((direction) => direction === id) ?? draft.direction })
        }
      />
      <ThresholdFields draft={draft} faults={tried > 0 ? faults : null} onChange={setDraft} />
      <IndicatorConflict
        {...{ error: saving.error, theirs, mine: draft }}
        keepMine={() => theirs && send(theirs.version)}
        takeTheirs={onSuccess}
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={saving.isPending ? t("operating.indicator.saving") : null}>
          {t("operating.indicator.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
