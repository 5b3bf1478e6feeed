import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import { MoveMandates } from "../../../../../../../features/upgrade/move-mandates.tsx";
import { api } from "../../../../../../../server/api.ts";
import { getI18n } from "../../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("upgrade.metaTitle") };
}

type Props = PageProps<"/[tenant]/admin/frameworks/versions/[versionId]/upgrade">;

export default async function MoveMandatesPage({ params }: Props) {
  const { tenant, versionId } = await params;
  const choices = await (await api(tenant)).upgrades.choices({ versionId });
  const { t, words } = await getI18n();
  const { framework, number } = choices.target;
  return (
    <>
      <PageHeader
        title={t("upgrade.title", { framework: words(framework), number })}
        subtitle={t("upgrade.subtitle")}
      />
      <MoveMandates tenant={tenant} choices={choices} />
    </>
  );
}
