import { EmptyState } from "@etappe/ui/empty-state";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { ConsultationLog } from "./consultation-log.tsx";
import { Groups } from "./groups.tsx";
import { OpenPoints } from "./open-points.tsx";
import { VentureSection } from "./venture-section.tsx";
import type { Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly i18n: I18n };

/** What going abroad asks of the people, for everybody who answers for them: the house, the firm, its works council. */
export function WorkforcePage({ workforce, i18n }: Props) {
  const { t } = i18n;
  const { ventures, burdens, mayConsult, terms } = workforce;
  // What has ended is only shown where something was said of it.
  const shown = ventures.filter(
    ({ id, state }) => state === "running" || burdens.some(({ ventureId }) => ventureId === id),
  );
  return (
    <>
      <PageHeader title={t("workforce.title")} subtitle={t("workforce.subtitle")} />
      <div className="flex flex-col gap-9">
        {mayConsult ? (
          <Notice tone="info" role="note" title={t("workforce.council.title")}>
            {t("workforce.council.text", { least: terms.smallestGroup })}
          </Notice>
        ) : null}
        <OpenPoints workforce={workforce} i18n={i18n} />
        {shown.length === 0 ? (
          <EmptyState title={t("workforce.empty.title")}>{t("workforce.empty.text")}</EmptyState>
        ) : (
          shown.map((venture) => <VentureSection key={venture.id} {...{ workforce, venture, i18n }} />)
        )}
        <Groups workforce={workforce} i18n={i18n} />
        <ConsultationLog workforce={workforce} i18n={i18n} />
      </div>
    </>
  );
}
