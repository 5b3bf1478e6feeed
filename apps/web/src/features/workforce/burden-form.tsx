"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { LevelSlider } from "@etappe/ui/level-slider";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { type Carried, CarriedFields } from "./carried-fields.tsx";
import { type Burden, currentVersion, type Terms } from "./workforce.ts";

export type BurdenFormProps = {
  readonly place: { readonly firmId: string; readonly ventureId: string };
  readonly terms: Terms;
  readonly today: string;
  /** To be rated anew; null: for the first time. */
  readonly burden: Burden | null;
  /** What is rated and who carries it, where that is given; null: it is to be chosen. */
  readonly start: Carried | null;
  readonly close: () => void;
};

/** How heavily a burden weighs, on whom, and since when that is known. */
export function BurdenForm({ place, terms, today, burden, start, close }: BurdenFormProps) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(() => burden?.id ?? freshId());
  const [carried, setCarried] = useState<Carried>(start ?? { burden: "", role: "", groupName: "" });
  const [level, setLevel] = useState<number | null>(burden?.level ?? null);
  const [ratedOn, setRatedOn] = useState<string | null>(today);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const rate = useMutation(trpc.burdens.rate.mutationOptions({ onSuccess: finish }));
  const change = useMutation(trpc.burdens.change.mutationOptions({ onSuccess: finish }));
  const theirs = currentVersion(currentOf(change.error));
  const isMissing = carried.burden === "" || (carried.role === "") === (carried.groupName.trim() === "");
  const help = terms.burdens.find(({ key }) => key === carried.burden)?.help;

  function send(version: number | null) {
    setTried(tried + 1);
    if (isMissing || level === null || ratedOn === null) return;
    if (version === null) rate.mutate({ id, ...place, ...carried, level, ratedOn });
    else change.mutate({ id, firmId: place.firmId, version, level, ratedOn });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(burden?.version ?? null);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      {start ? null : <CarriedFields {...{ carried, terms, isTried: tried > 0 }} onChange={setCarried} />}
      <LevelSlider
        label={t("workforce.rate.level")}
        hint={help ? words(help) : undefined}
        anchors={terms.scale.levels.map(({ label, anchor }) =>
          anchor ? `${words(label)}: ${words(anchor)}` : words(label),
        )}
        value={level}
        onChange={(value) => setLevel(typeof value === "number" ? value : null)}
        unansweredText={t("workforce.map.unknown")}
        clearText={t("assessment.answer.clear")}
        error={tried > 0 && level === null ? t("workforce.rate.levelMissing") : null}
      />
      <DateField
        label={t("workforce.rate.ratedOn")}
        value={ratedOn}
        onChange={setRatedOn}
        maxValue={today}
        isRequired
        error={tried > 0 && ratedOn === null ? t("workforce.rate.ratedOnMissing") : null}
      />
      <ConflictNotice
        error={rate.error ?? change.error}
        choice={
          theirs === null
            ? null
            : {
                keepMine: { label: t("workforce.conflict.keepMine"), onPress: () => send(theirs) },
                takeTheirs: { label: t("workforce.conflict.takeTheirs"), onPress: finish },
              }
        }
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          variant="primary"
          pendingText={rate.isPending || change.isPending ? t("common.saving") : null}
        >
          {t("workforce.rate.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
