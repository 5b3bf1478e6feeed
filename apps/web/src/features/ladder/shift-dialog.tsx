"use client";
import { Button } from "@etappe/ui/button";
import { ComboBox } from "@etappe/ui/combo-box";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { NumberField } from "@etappe/ui/number-field";
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
import type { PlaceChoices } from "./place-dialog.tsx";

type Props = { readonly firmId: string; readonly choices: PlaceChoices };

export function ShiftDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("ladder.shift.add")}
      </Button>
      <Dialog title={t("ladder.shift.addTitle")} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <ShiftForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

function ShiftForm({ firmId, choices, close }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [country, setCountry] = useState<string | null>(null);
  const [form, setForm] = useState<string | null>(null);
  const [levels, setLevels] = useState<number | null>(1);
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(0);
  const faults = useFaultFocus(tried);
  const shift = useMutation(
    trpc.forms.shift.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );
  const missing = (field: "country" | "form" | "levels" | "why", isThere: boolean) =>
    tried > 0 && !isThere ? t(`ladder.shift.missing.${field}`) : null;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (country === null || form === null || !levels || why.trim() === "") return;
    shift.mutate({ id, firmId, country, form, levels, why });
  }

  return (
    <form ref={faults} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <p className="text-soft">{t("ladder.shift.addHint")}</p>
      <ComboBox
        label={t("ladder.shift.country")}
        emptyText={t("ladder.place.noCountry")}
        options={choices.countries}
        value={country}
        onChange={setCountry}
        isRequired
        error={missing("country", country !== null)}
      />
      <Select
        label={t("ladder.shift.form")}
        placeholder={t("ladder.place.choose")}
        options={choices.forms.map(({ key, label, level }) => ({
          id: key,
          label,
          note: t("ladder.picture.level", { level }),
        }))}
        value={form}
        onChange={setForm}
        isRequired
        error={missing("form", form !== null)}
      />
      <NumberField
        label={t("ladder.shift.levels")}
        hint={t("ladder.shift.levelsHint")}
        value={levels}
        onChange={setLevels}
        minValue={-6}
        maxValue={6}
        formatOptions={{ maximumFractionDigits: 0, signDisplay: "exceptZero" }}
        showsSteppers
        isRequired
        error={missing("levels", Boolean(levels))}
      />
      <TextArea
        label={t("ladder.shift.why")}
        value={why}
        onChange={setWhy}
        maxLength={500}
        isRequired
        error={missing("why", why.trim() !== "")}
      />
      <RefusalNotice error={shift.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={shift.isPending ? t("ladder.shift.saving") : null}>
          {t("ladder.shift.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
