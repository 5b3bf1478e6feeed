import type { Metadata } from "next";
import { UpgradeHistory } from "../../../../../features/upgrade/upgrade-history.tsx";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("upgrade.history.metaTitle") };
}

export default async function FrameworkOfFirm({ params }: PageProps<"/[tenant]/firms/[firmId]/framework">) {
  const { tenant, firmId } = await params;
  const history = await (await api(tenant)).upgrades.history({ firmId });
  return <UpgradeHistory tenant={tenant} firmId={firmId} history={history} i18n={await getI18n()} />;
}
