"use client";
import { COOPERATION_STATES, type CooperationState } from "@etappe/domain/cooperation";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { RadioGroup } from "@etappe/ui/radio-group";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { currentOf } from "../failure/failure.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { type Cooperation, savedCooperation } from "./cooperation-draft.ts";

type Props = {
  readonly firmId: string;
  readonly cooperation: Cooperation;
  readonly today: string;
  readonly close: () => void;
};

/** What the cooperation has come to, since when, and why. */
export function MoveForm({ firmId, cooperation, today, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const { id, state, version, history } = cooperation;
  const [stateId] = useState(freshId);
  const [to, setTo] = useState<CooperationState | null>(null);
  const [since, setSince] = useState<string | null>(today);
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const finish = () => {
    close();
    router.refresh();
  };
  const move = useMutation(trpc.cooperations.move.mutationOptions({ onSuccess: finish }));
  const theirs = savedCooperation(currentOf(move.error));
  const missing = (field: "to" | "since" | "moveWhy", isThere: boolean) =>
    tried > 0 && !isThere ? t(`cooperation.missing.${field}`) : null;

  function send(at: number) {
    setTried(tried + 1);
    if (to === null || since === null || why.trim() === "") return;
    move.mutate({ id, firmId, version: at, stateId, to, since, why });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(version);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <RadioGroup
        label={t("cooperation.move.to")}
        value={to}
        options={COOPERATION_STATES.filter((known) => known !== state).map((known) => ({
          id: known,
          label: t(`cooperation.state.${known}`),
          hint: t(`cooperation.stateHint.${known}`),
        }))}
        onChange={(chosen) => setTo(COOPERATION_STATES.find((known) => known === chosen) ?? null)}
        isRequired
        error={missing("to", to !== null)}
      />
      <DateField
        label={t("cooperation.begin.since")}
        value={since}
        onChange={setSince}
        minValue={history.at(-1)?.since}
        maxValue={today}
        isRequired
        error={missing("since", since !== null)}
      />
      <TextArea
        label={t("cooperation.begin.why")}
        value={why}
        onChange={setWhy}
        maxLength={2000}
        isRequired
        error={missing("moveWhy", why.trim() !== "")}
      />
      <ConflictNotice
        error={move.error}
        choice={
          theirs
            ? {
                keepMine: { label: t("cooperation.conflict.keepMine"), onPress: () => send(theirs.version) },
                takeTheirs: { label: t("cooperation.conflict.takeTheirs"), onPress: finish },
              }
            : null
        }
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={move.isPending ? t("common.saving") : null}>
          {t("cooperation.move.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
