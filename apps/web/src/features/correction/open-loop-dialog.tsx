"use client";
import { type Phase, phaseAfterQuestioning, QUESTIONED, type Questioned } from "@etappe/domain/phase";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { MoveRefusal } from "../venture/move-refusal.tsx";
import { useVentureMove } from "../venture/use-venture-move.ts";
import type { Cause, Choice } from "./correction-types.ts";

type Props = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly phase: Phase;
  readonly triggers: readonly Choice[];
  /** What raised it by itself; null when it is begun by hand. */
  readonly cause: (Pick<Cause, "kind" | "id" | "trigger"> & { readonly about: string }) | null;
};

export function OpenLoopDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { cause } = props;
  return (
    <>
      <Button
        onPress={() => setOpen(true)}
        {...(cause ? { size: "small", "aria-label": t("venture.loop.takeUpNamed", { about: cause.about }) } : {})}
      >
        {t(cause ? "venture.loop.takeUp" : "venture.loop.begin")}
      </Button>
      <Dialog title={t("venture.loop.begin")} closeLabel={t("common.close")} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <OpenLoopForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

/** Says beforehand which phase may be open again, because that is what people hesitate about. */
function OpenLoopForm({ phase, triggers, cause, close, ...place }: Props & { readonly close: () => void }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [id] = useState(freshId);
  const [trigger, setTrigger] = useState<string | null>(cause?.trigger ?? null);
  const [questioned, setQuestioned] = useState<Questioned | null>(null);
  const [occasion, setOccasion] = useState("");
  const [isTried, setTried] = useState(false);
  const open = useMutation(trpc.corrections.open.mutationOptions(useVentureMove(close)));

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (trigger === null || questioned === null) return;
    const raised = { causeKind: cause?.kind ?? ("by-hand" as const), causeId: cause?.id ?? null };
    open.mutate({ ...place, ...raised, id, trigger, questioned, occasion });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-5" noValidate>
      {cause ? <Notice tone="info">{t(`venture.loop.cause.${cause.kind}`, { about: cause.about })}</Notice> : null}
      <Select
        label={t("venture.loop.trigger")}
        placeholder={t("venture.loop.choose")}
        options={triggers}
        value={trigger}
        onChange={setTrigger}
        isRequired
      />
      <RadioGroup
        label={t("venture.loop.questioned")}
        value={questioned}
        options={QUESTIONED.map((candidate) => {
          const after = phaseAfterQuestioning(phase, candidate);
          return {
            id: candidate,
            label: t(`venture.questioned.${candidate}`),
            hint: t(after === phase ? "venture.loop.wouldStay" : "venture.loop.wouldReopen", {
              phase: t(`venture.phase.${after}`),
            }),
          };
        })}
        onChange={(chosen) => setQuestioned(QUESTIONED.find((known) => known === chosen) ?? null)}
        isRequired
      />
      <TextArea
        label={t("venture.loop.occasion")}
        hint={t("venture.loop.occasionHint")}
        value={occasion}
        onChange={setOccasion}
        maxLength={4000}
      />
      {isTried && (trigger === null || questioned === null) ? (
        <Notice tone="danger">{t("venture.loop.openMissing")}</Notice>
      ) : null}
      <MoveRefusal error={open.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={open.isPending ? t("venture.loop.saving") : null}>
          {t("venture.loop.openSave")}
        </Button>
      </DialogActions>
    </form>
  );
}
