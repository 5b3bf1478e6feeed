"use client";
import { Dialog } from "@etappe/ui/dialog";
import { Skeleton } from "@etappe/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { EffectView } from "../scenario/effect-view.tsx";
import { FateTable } from "./fate-table.tsx";
import { type Preview, type Rules, refusalWords } from "./upgrade-words.ts";

type Props = {
  readonly mandate: Preview;
  readonly versionId: string;
  readonly rules: Rules;
  readonly onClose: () => void;
};

/** One mandate before it moves: each of its answers, and what would follow for the firm. */
export function LookDialog({ mandate, versionId, rules, onClose }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const look = useQuery(trpc.upgrades.look.queryOptions({ versionId, firmId: mandate.firmId, rules }));
  return (
    <Dialog
      title={t("upgrade.look.title", { firm: mandate.firmName })}
      closeLabel={t("upgrade.look.close")}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      size="wide"
    >
      {look.error ? <FailureNotice error={look.error} /> : null}
      {look.isPending ? <Skeleton /> : null}
      {look.data?.kind === "planned" ? (
        <div className="flex flex-col gap-8">
          <FateTable answers={look.data.answers} i18n={i18n} />
          <section>
            <h3 className="mb-2 text-lg">{t("upgrade.look.effect")}</h3>
            <EffectView
              effect={look.data.effect}
              names={{ before: t("upgrade.look.sideBefore"), after: t("upgrade.look.sideAfter") }}
              i18n={i18n}
            />
          </section>
        </div>
      ) : null}
      {look.data?.kind === "refused" ? (
        <ul className="flex flex-col gap-1">
          {look.data.refusals.map((refusal) => {
            const words = refusalWords(refusal, i18n);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      ) : null}
    </Dialog>
  );
}
