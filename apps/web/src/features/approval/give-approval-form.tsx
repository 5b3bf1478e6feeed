"use client";
import { VERDICTS, type Verdict } from "@etappe/domain/approval";
import { Button } from "@etappe/ui/button";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";

type Props = { readonly firmId: string; readonly decisionId: string; readonly choice: string };

/** Yes or no, with a word about it. A no says why. */
export function GiveApprovalForm({ firmId, decisionId, choice }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  // One id for as long as this form stands: pressed twice, it is said once.
  const [id] = useState(freshId);
  const [comment, setComment] = useState("");
  const [lacksReason, setLacksReason] = useState(false);
  const give = useMutation(trpc.approvals.give.mutationOptions({ onSuccess: () => router.refresh() }));

  function say(verdict: Verdict) {
    const isMissing = verdict === "objected" && comment.trim() === "";
    setLacksReason(isMissing);
    if (!isMissing) give.mutate({ id, firmId, decisionId, verdict, comment });
  }

  return (
    <div className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      <TextArea
        label={t("approval.comment")}
        hint={t("approval.commentHint")}
        value={comment}
        onChange={setComment}
        maxLength={4000}
        error={lacksReason && comment.trim() === "" ? t("approval.commentMissing") : null}
      />
      <div className="grid gap-2.5 sm:flex">
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            variant={verdict === "approved" ? "primary" : "secondary"}
            aria-label={t(`approval.give.${verdict}Named`, { choice })}
            pendingText={give.isPending && give.variables.verdict === verdict ? t("approval.saving") : null}
            onPress={() => say(verdict)}
          >
            {t(`approval.give.${verdict}`)}
          </Button>
        ))}
      </div>
      <FailureNotice error={give.error} />
    </div>
  );
}
