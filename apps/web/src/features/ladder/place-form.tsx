"use client";
import { PLACEMENT_STATES, type PlacementState } from "@etappe/domain/form-placement";
import { Button } from "@etappe/ui/button";
import { Checkbox } from "@etappe/ui/checkbox";
import { ComboBox } from "@etappe/ui/combo-box";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { NumberField } from "@etappe/ui/number-field";
import { RadioGroup } from "@etappe/ui/radio-group";
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
import type { PlaceChoices, PlaceDialogProps } from "./place-dialog.tsx";
import { PlaceNotices } from "./place-notices.tsx";
import { leapOf, needsReason } from "./place-preview.ts";

type Props = Omit<PlaceDialogProps, "label" | "name"> & { readonly close: () => void };

/** A form in a country: planned, in use, or left long ago. */
export function PlaceForm({ firmId, choices, start, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [country, setCountry] = useState<string | null>(start?.country ?? null);
  const [form, setForm] = useState<string | null>(start?.form ?? null);
  const [state, setState] = useState<PlacementState>(start ? "planned" : "active");
  const [venture, setVenture] = useState(() => ventureFor(start?.country ?? null, choices));
  const [sinceYear, setSinceYear] = useState<number | null>(null);
  const [leftYear, setLeftYear] = useState<number | null>(null);
  const [forced, setForced] = useState(false);
  const [plannedFor, setPlannedFor] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const place = useMutation(
    trpc.forms.place.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const isPlan = state === "planned";
  const leap = isPlan ? leapOf({ country, form }, choices) : null;
  const isReasonNeeded = needsReason({ form, state, venture }, choices);
  const isReasonMissing = isReasonNeeded && reason.trim() === "";
  const isLeftTooEarly = state === "left" && sinceYear !== null && leftYear !== null && leftYear < sinceYear;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (country === null || form === null || isReasonMissing || isLeftTooEarly) return;
    place.mutate({
      ...{ id, firmId, country, form, state, reason, ventureId: venture === "" ? null : venture },
      sinceYear: isPlan ? null : sinceYear,
      plannedFor: isPlan ? plannedFor : null,
      leftYear: state === "left" ? leftYear : null,
      forced: leap !== null && forced,
    });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <ComboBox
        label={t("ladder.place.country")}
        emptyText={t("ladder.place.noCountry")}
        options={choices.countries}
        value={country}
        onChange={(chosen) => {
          setCountry(chosen);
          setVenture(ventureFor(chosen, choices));
        }}
        isRequired
        error={tried > 0 && country === null ? t("ladder.place.missing.country") : null}
      />
      <Select
        label={t("ladder.place.form")}
        placeholder={t("ladder.place.choose")}
        options={choices.forms.map(({ key, label, level, exitBarrier }) => ({
          id: key,
          label,
          note: t("ladder.place.formNote", { level, barrier: exitBarrier }),
        }))}
        value={form}
        onChange={setForm}
        isRequired
        error={tried > 0 && form === null ? t("ladder.place.missing.form") : null}
      />
      <RadioGroup
        label={t("ladder.place.state")}
        orientation="horizontal"
        value={state}
        options={PLACEMENT_STATES.map((key) => ({ id: key, label: t(`ladder.state.${key}`) }))}
        onChange={(chosen) => setState(PLACEMENT_STATES.find((key) => key === chosen) ?? state)}
      />
      <Select
        label={t("ladder.place.venture")}
        hint={t("ladder.place.ventureHint")}
        placeholder={t("ladder.place.noVenture")}
        options={[
          { id: "", label: t("ladder.place.noVenture") },
          ...choices.ventures.map(({ id: key, name }) => ({ id: key, label: name })),
        ]}
        value={venture}
        onChange={(chosen) => setVenture(chosen ?? "")}
      />
      {isPlan ? (
        <DateField
          label={t("ladder.place.plannedFor")}
          hint={t("ladder.place.sinceHint")}
          value={plannedFor}
          onChange={setPlannedFor}
        />
      ) : (
        <NumberField
          label={t("ladder.place.sinceYear")}
          hint={t("ladder.place.sinceHint")}
          value={sinceYear}
          onChange={setSinceYear}
          minValue={1800}
          maxValue={2200}
          formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
        />
      )}
      {state === "left" ? (
        <NumberField
          label={t("ladder.change.leftYear")}
          hint={t("ladder.place.sinceHint")}
          value={leftYear}
          onChange={setLeftYear}
          minValue={1800}
          maxValue={2200}
          formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
          error={tried > 0 && isLeftTooEarly ? t("refusals.left-before-it-began") : null}
        />
      ) : null}
      <PlaceNotices {...{ leap, form, venture, forced, isReasonNeeded, choices }} />
      {leap ? (
        <Checkbox
          label={t("ladder.place.forced")}
          hint={t("ladder.place.forcedHint")}
          isSelected={forced}
          onChange={setForced}
        />
      ) : null}
      <TextArea
        label={t("ladder.place.reason")}
        hint={t("ladder.place.reasonHint")}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        isRequired={isReasonNeeded}
        error={tried > 0 && isReasonMissing ? t("ladder.change.missingReason") : null}
      />
      <RefusalNotice error={place.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={place.isPending ? t("ladder.place.saving") : null}>
          {t("ladder.place.save")}
        </Button>
      </DialogActions>
    </form>
  );
}

/** The first venture that has the country in view, because a plan there is mostly part of it. */
function ventureFor(country: string | null, { ventures }: PlaceChoices): string {
  return ventures.find(({ countries }) => country !== null && countries.includes(country))?.id ?? "";
}
