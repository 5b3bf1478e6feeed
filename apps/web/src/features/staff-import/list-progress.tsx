"use client";
import { ProgressBar } from "@etappe/ui/progress-bar";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";

type Props = { readonly firmId: string; readonly id: string; readonly total: number };

/** How far a list is. Whoever leaves finds it further on, or done. */
export function ListProgress({ firmId, id, total }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const asked = { ...trpc.staffImports.progress.queryOptions({ firmId, id }), staleTime: 0, refetchInterval: 1000 };
  const { data } = useQuery(asked);
  const isOver = data !== undefined && data.state !== "running";
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);
  const written = data?.written ?? 0;
  const text = t("staffImport.progress", { written, total });
  return (
    <div role="status" className="w-full max-w-measure">
      <ProgressBar label={t("staffImport.commit.running")} text={text} value={written} max={total} />
      <p className="mt-1.5 text-sm text-soft">{text}</p>
    </div>
  );
}
