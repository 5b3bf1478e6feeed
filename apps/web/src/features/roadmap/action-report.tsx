"use client";
import { Checkbox } from "@etappe/ui/checkbox";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ReportDialog } from "../action/report-dialog.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";

export type RoadmapAction = Outputs["roadmap"]["show"]["actions"][number];

type Props = { readonly firmId: string; readonly action: RoadmapAction; readonly detail: string };

/** Ticks an action off, or opens it again. What was ticked is shown at once and taken back if it could not be kept. */
export function ActionReport({ firmId, action, detail }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [known, setKnown] = useState(action);
  // What the page brings after somebody else's change counts, unless this very screen knows a newer version.
  const current = action.version > known.version ? action : known;
  const report = useMutation(
    trpc.actions.report.mutationOptions({
      onSuccess: (saved) => {
        setKnown({ ...action, ...saved });
        router.refresh();
      },
      onError: () => router.refresh(),
    }),
  );
  const isDone = report.isPending ? report.variables.state === "done" : current.state === "done";

  return (
    <>
      <Checkbox
        label={current.title}
        hint={detail}
        isSelected={isDone}
        isDisabled={!action.mayReport}
        onChange={(ticked) =>
          report.mutate({
            id: action.id,
            firmId,
            version: current.version,
            state: ticked ? "done" : "open",
            progress: ticked ? 100 : 0,
          })
        }
        className={isDone ? "text-soft line-through" : "font-semibold"}
      />
      {current.evidence === "" ? null : (
        <p className="ms-8.5 max-w-measure text-sm whitespace-pre-line text-soft">
          {t("action.column.evidence")}: {current.evidence}
        </p>
      )}
      {action.mayReport ? (
        <div className="ms-8.5">
          <ReportDialog firmId={firmId} action={current} />
        </div>
      ) : null}
      <p role="status" className="ms-8.5 text-xs text-soft">
        {report.isPending ? t("roadmap.action.saving") : report.isSuccess ? t("roadmap.action.saved") : ""}
      </p>
      <FailureNotice error={report.error} />
    </>
  );
}
