"use client";
import { type CorrectionOutcome, endsTheVenture, faultInSettling } from "@etappe/domain/correction";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { RadioGroup } from "@etappe/ui/radio-group";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { MoveRefusal } from "../venture/move-refusal.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { useVentureMove } from "../venture/use-venture-move.ts";
import { type ConsequenceDraft, completed } from "./consequence-draft.ts";
import { ConsequenceFields } from "./consequence-fields.tsx";
import { leadsTo, outcomeOf } from "./correction-types.ts";
import type { SettleLoopProps } from "./settle-loop-dialog.tsx";

type Props = SettleLoopProps & { readonly close: () => void };

/** What came of a loop. Where it leads is said before it is saved. */
export function SettleLoopForm({ loop, settling, close, ...place }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [findings, setFindings] = useState("");
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);
  const [lessons, setLessons] = useState("");
  const [consequences, setConsequences] = useState<readonly ConsequenceDraft[]>([]);
  const [nextReviewOn, setNextReviewOn] = useState<string | null>(null);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const settle = useMutation(trpc.corrections.settle.mutationOptions(useVentureMove(close)));

  const { today, looksAt, phase } = settling;
  const isTried = tried > 0;
  const actions = completed(consequences);
  const said = { lessons: lessons.trim(), nextReviewOn };
  const fault = outcome === null ? null : faultInSettling({ outcome, ...said }, looksAt, today);
  const effect = outcome === null ? null : leadsTo(phase, loop.questioned, outcome);

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (findings.trim() === "" || outcome === null || actions === null || fault !== null) return;
    const { id, version } = loop;
    settle.mutate({ ...place, id, version, findings, outcome, ...said, consequences: actions });
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <TextArea
        label={t("venture.loop.findings")}
        hint={t("venture.loop.findingsHint")}
        value={findings}
        onChange={setFindings}
        isRequired
        maxLength={4000}
        error={isTried && findings.trim() === "" ? t("venture.loop.findingsMissing") : null}
      />
      <RadioGroup
        label={t("venture.loop.outcome")}
        value={outcome}
        options={settling.outcomes}
        onChange={(id) => setOutcome(outcomeOf(id))}
        isRequired
        error={isTried && outcome === null ? t("venture.loop.outcomeMissing") : null}
      />
      {effect ? (
        <Notice tone={effect.kind === "ends" ? "warning" : "info"} role="status">
          {effect.kind === "ends"
            ? t("venture.loop.will.ends")
            : t(`venture.loop.will.${effect.kind}`, { phase: t(`venture.phase.${effect.phase}`) })}
        </Notice>
      ) : null}
      <TextArea
        label={t("venture.loop.lessons")}
        hint={t("venture.loop.lessonsHint")}
        value={lessons}
        onChange={setLessons}
        maxLength={4000}
        error={isTried && fault?.because === "lessons-missing" ? t("refusals.lessons-missing") : null}
      />
      {looksAt && !(outcome !== null && endsTheVenture(outcome)) ? (
        <DateField
          label={t("venture.loop.nextReview")}
          hint={t("venture.loop.nextReviewHint")}
          value={nextReviewOn}
          onChange={setNextReviewOn}
          isRequired
          error={isTried && fault !== null ? t(`refusals.${fault.because}`) : null}
        />
      ) : null}
      <ConsequenceFields drafts={consequences} fields={settling.fields} isTried={isTried} onChange={setConsequences} />
      <MoveRefusal error={settle.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={settle.isPending ? t("venture.loop.saving") : null}>
          {t("venture.loop.settleSave")}
        </Button>
      </DialogActions>
    </form>
  );
}
