import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import { paths } from "../../paths.ts";
import { getI18n } from "../../server/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import type { FrameworkList } from "./draft-types.ts";
import { FrameworkCard } from "./framework-card.tsx";

/** The methods of the house: each with its versions, and the draft that is open. */
export async function FrameworksPage({ tenant, list }: { readonly tenant: string; readonly list: FrameworkList }) {
  const { t } = await getI18n();
  const { frameworks, mayEdit } = list;
  const bring = mayEdit ? (
    <AppLink href={paths.frameworkImport(tenant)} className={buttonClass("secondary")}>
      {t("framework.import.open")}
    </AppLink>
  ) : null;
  return (
    <>
      <PageHeader title={t("framework.title")} subtitle={t("framework.subtitle")} actions={bring} />
      {frameworks.length === 0 ? (
        <EmptyState title={t("framework.empty.title")} actions={bring}>
          {t("framework.empty.text")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          {frameworks.map((framework) => (
            <FrameworkCard
              key={framework.id}
              tenant={tenant}
              framework={framework}
              keys={frameworks.map(({ key }) => key)}
              mayEdit={mayEdit}
            />
          ))}
        </div>
      )}
    </>
  );
}
