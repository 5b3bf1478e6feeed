"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { ListRow } from "./staff-import.ts";

type Props = {
  readonly firmId: string;
  readonly list: { readonly id: string; readonly version: number };
  readonly row: Pick<ListRow, "number" | "outcome" | "reasons">;
};

/** Leaves a row out, or takes it after all. */
export function LeaveOutButton({ firmId, list, row: { number, outcome, reasons } }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const set = useMutation(trpc.staffImports.setRow.mutationOptions({ onSettled: () => router.refresh() }));
  const isOut = reasons.some(({ because }) => because === "by-choice");
  if (!isOut && outcome !== "new" && outcome !== "changed") return null;
  const verb = t(isOut ? "staffImport.row.take" : "staffImport.row.leaveOut");
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t("staffImport.row.ofRow", { verb, number })}
        onPress={() => set.mutate({ ...list, firmId, number, leaveOut: !isOut })}
        pendingText={set.isPending ? verb : null}
      >
        {verb}
      </Button>
      <FailureNotice error={set.error} />
    </>
  );
}
