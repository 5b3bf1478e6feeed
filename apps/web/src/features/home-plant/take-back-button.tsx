"use client";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { Entry } from "./home-plant.ts";

type Props = { readonly firmId: string; readonly entry: Entry; readonly done: () => void };

/** For an entry that should not have been there at all: another takes its place and counts nothing. */
export function TakeBackButton({ firmId, entry: { id: corrects, ventureId, happenedOn, subject }, done }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [id] = useState(freshId);
  const takeBack = useMutation(trpc.homePlant.record.mutationOptions({ onSuccess: done }));
  const happened = { kind: "jobs" as const, subject, jobs: 0 };
  return (
    <div className="sm:me-auto">
      <Button
        onPress={() => takeBack.mutate({ id, firmId, ventureId, happenedOn, happened, note: "", corrects })}
        pendingText={takeBack.isPending ? t("homePlant.entry.takeBackSaving") : null}
      >
        {t("homePlant.entry.takeBack")}
      </Button>
      <RefusalNotice error={takeBack.error} />
    </div>
  );
}
