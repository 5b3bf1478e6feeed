import type { Metadata } from "next";
import { StrategiesPage } from "../../../../../features/strategy/strategies-page.tsx";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("fit.metaTitle") };
}

export default async function FirmStrategiesPage({ params }: PageProps<"/[tenant]/firms/[firmId]/strategies">) {
  const { tenant, firmId } = await params;
  const caller = await api(tenant);
  const [fits, portfolio] = await Promise.all([
    caller.assessments.fits({ firmId }),
    caller.strategies.portfolio({ firmId }),
  ]);
  return <StrategiesPage {...{ tenant, firmId, fits, portfolio }} i18n={await getI18n()} />;
}
