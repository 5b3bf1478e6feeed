"use client";
import { ACTION_STATES } from "@etappe/domain/action";
import { Select } from "@etappe/ui/select";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { ActionList } from "./action-draft.ts";

type Props = { readonly firmId: string; readonly action: ActionList["actions"][number] };

/** How far an action has come, said where it stands. */
export function ActionState({ firmId, action }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const report = useMutation(trpc.actions.report.mutationOptions({ onSettled: () => router.refresh() }));
  const shown = report.isPending ? report.variables.state : action.state;
  return (
    <>
      <Select
        label={`${t("roadmap.action.state")}: ${action.title}`}
        hidesLabel
        className="min-w-36"
        placeholder={t("roadmap.action.state")}
        value={shown}
        options={ACTION_STATES.map((state) => ({ id: state, label: t(`roadmap.state.${state}`) }))}
        onChange={(chosen) => {
          const state = ACTION_STATES.find((known) => known === chosen);
          if (!state || state === action.state) return;
          const progress = state === "done" ? 100 : state === "open" ? 0 : action.progress;
          report.mutate({ id: action.id, firmId, version: action.version, state, progress });
        }}
      />
      <FailureNotice error={report.error} />
    </>
  );
}
