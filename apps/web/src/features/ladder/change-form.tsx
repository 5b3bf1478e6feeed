"use client";
import { Button } from "@etappe/ui/button";
import { Checkbox } from "@etappe/ui/checkbox";
import { DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { NumberField } from "@etappe/ui/number-field";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { currentOf } from "../failure/failure.ts";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { Placement } from "./ladder-grid.ts";
import { type Changing, changeOf, draftFor, faultIn, savedPlacement } from "./placement-change.ts";

type Props = {
  readonly firmId: string;
  readonly placement: Placement;
  readonly changing: Changing;
  /** It is hard to leave again, and its venture is still being built up. */
  readonly needsReason: boolean;
  readonly close: () => void;
};

export function ChangeForm({ firmId, placement, changing, needsReason, close }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [draft, setDraft] = useState(() => draftFor(changing, placement, new Date().getFullYear()));
  const [isTried, setTried] = useState(false);
  const finish = () => {
    close();
    router.refresh();
  };
  const change = useMutation(trpc.forms.change.mutationOptions({ onSuccess: finish }));
  const theirs = savedPlacement(currentOf(change.error));
  const fault = faultIn(changing, draft, needsReason);
  const shown = isTried ? fault : null;

  function send(before: Pick<Placement, "state" | "reason" | "version">) {
    setTried(true);
    if (fault) return;
    change.mutate({ firmId, id: placement.id, version: before.version, ...changeOf(changing, draft, before) });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    send(placement);
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-5" noValidate>
      {changing === "leave" ? <p className="text-soft">{t("ladder.change.leaveHint")}</p> : null}
      {changing === "activate" ? (
        <NumberField
          label={t("ladder.place.sinceYear")}
          hint={t("ladder.place.sinceHint")}
          value={draft.sinceYear}
          onChange={(sinceYear) => setDraft({ ...draft, sinceYear })}
          minValue={1800}
          maxValue={2200}
          formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
        />
      ) : null}
      {changing === "leave" ? (
        <NumberField
          label={t("ladder.change.leftYear")}
          hint={t("ladder.place.sinceHint")}
          value={draft.leftYear}
          onChange={(leftYear) => setDraft({ ...draft, leftYear })}
          minValue={1800}
          maxValue={2200}
          formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
          error={shown === "leftYear" ? t("refusals.left-before-it-began") : null}
        />
      ) : null}
      {changing === "explain" ? (
        <Checkbox
          label={t("ladder.place.forced")}
          hint={t("ladder.place.forcedHint")}
          isSelected={draft.forced}
          onChange={(forced) => setDraft({ ...draft, forced })}
        />
      ) : null}
      {changing === "activate" && needsReason ? (
        <Notice tone="warning" role="note">
          <p>{t("ladder.place.exitNotice")}</p>
        </Notice>
      ) : null}
      <TextArea
        label={t(changing === "leave" ? "ladder.change.leaveReason" : "ladder.place.reason")}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        maxLength={changing === "leave" ? Math.max(200, 1990 - placement.reason.length) : 2000}
        isRequired={changing !== "activate" || needsReason}
        error={shown === "reason" ? t("ladder.change.missingReason") : null}
      />
      <RefusalNotice
        error={change.error}
        actions={
          theirs ? (
            <>
              <Button size="small" onPress={() => send(theirs)}>
                {t("ladder.conflict.keepMine")}
              </Button>
              <Button size="small" onPress={finish}>
                {t("ladder.conflict.takeTheirs")}
              </Button>
            </>
          ) : null
        }
      >
        {theirs ? (
          <p className="mt-1">
            {t("ladder.conflict.theirs", { state: t(`ladder.state.${theirs.state}`) })}{" "}
            {theirs.reason ? t("ladder.conflict.reasonTheirs", { reason: theirs.reason }) : null}
          </p>
        ) : null}
      </RefusalNotice>
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={change.isPending ? t("ladder.change.saving") : null}>
          {t("ladder.change.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
