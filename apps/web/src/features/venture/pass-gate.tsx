"use client";
import type { Phase } from "@etappe/domain/phase";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { MoveRefusal } from "./move-refusal.tsx";
import { useVentureMove } from "./use-venture-move.ts";

type Props = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly version: number;
  readonly to: Phase;
  readonly isMet: boolean;
};

/** Only from decision and build-up is there a gate, so it leads to one of the other two. */
function gateTo(to: Phase): "build-up" | "operating" {
  return to === "operating" ? to : "build-up";
}

/**
 * Through the gate: at once when it is open, else with a written reason. A refusal stays to be
 * read even when the gate behind it has closed meanwhile and the button is another.
 */
export function PassGate({ isMet, ...props }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const { to, ...place } = props;
  const [moveId, setMoveId] = useState(freshId);
  const [isOpen, setOpen] = useState(false);
  const pass = useMutation(trpc.ventures.passGate.mutationOptions(useVentureMove(() => setMoveId(freshId()))));
  const anyway = t(`venture.gate.passAnyway.${gateTo(to)}`);
  return (
    <div className="flex flex-col items-start gap-3">
      <MoveRefusal error={pass.error} />
      {isMet ? (
        <Button
          variant="primary"
          onPress={() => pass.mutate({ ...place, moveId, reason: "" })}
          pendingText={pass.isPending ? t("venture.gate.passing") : null}
        >
          {t(`venture.gate.pass.${gateTo(to)}`)}
        </Button>
      ) : (
        <Button onPress={() => setOpen(true)}>{anyway}</Button>
      )}
      <Dialog title={anyway} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <ReasonForm {...props} close={close} />}
      </Dialog>
    </div>
  );
}

function ReasonForm({ to, close, ...place }: Omit<Props, "isMet"> & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [moveId] = useState(freshId);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const pass = useMutation(trpc.ventures.passGate.mutationOptions(useVentureMove(close)));

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "") pass.mutate({ ...place, moveId, reason });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <p className="text-soft">{t("venture.gate.anywayHint")}</p>
      <TextArea
        label={t("venture.gate.reason")}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
        maxLength={4000}
        error={isTried && reason.trim() === "" ? t("venture.gate.reasonMissing") : null}
      />
      <MoveRefusal error={pass.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={pass.isPending ? t("venture.gate.passing") : null}>
          {t(`venture.gate.passAnyway.${gateTo(to)}`)}
        </Button>
      </DialogActions>
    </form>
  );
}
