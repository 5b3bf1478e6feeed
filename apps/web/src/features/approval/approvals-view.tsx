import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { AskedDecision } from "./asked-decision.tsx";

export type Approvals = Outputs["approvals"]["waiting"];
type Props = { readonly approvals: Approvals; readonly i18n: I18n };

/** What waits for the manager's word, and what they have said before. */
export function ApprovalsView({ approvals, i18n }: Props) {
  const { t } = i18n;
  const { firm, waiting, said, mayGive } = approvals;
  return (
    <>
      <p className="text-sm text-soft">{firm.name}</p>
      <PageHeader title={t("approval.title")} subtitle={t("approval.intro")} />
      <section aria-labelledby="waiting" className="mb-9">
        <h2 id="waiting" className="mb-3">
          {t("approval.waiting", { count: waiting.length })}
        </h2>
        {waiting.length === 0 ? (
          <EmptyState title={t("approval.none.title")}>{t("approval.none.text")}</EmptyState>
        ) : (
          <ul className="flex flex-col gap-5">
            {waiting.map((decision) => (
              <AskedDecision key={decision.id} firmId={firm.id} decision={decision} mayGive={mayGive} i18n={i18n} />
            ))}
          </ul>
        )}
      </section>
      {said.length === 0 ? null : (
        <section aria-labelledby="said">
          <h2 id="said" className="mb-3">
            {t("approval.said")}
          </h2>
          <ul className="flex flex-col gap-5">
            {said.map((decision) => (
              <AskedDecision key={decision.id} firmId={firm.id} decision={decision} mayGive={false} i18n={i18n} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
