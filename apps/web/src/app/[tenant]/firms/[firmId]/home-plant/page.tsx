import type { Metadata } from "next";
import { HomePlantPage } from "../../../../../features/home-plant/home-plant-page.tsx";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("homePlant.metaTitle") };
}

export default async function FirmHomePlantPage({ params }: PageProps<"/[tenant]/firms/[firmId]/home-plant">) {
  const { tenant, firmId } = await params;
  const plant = await (await api(tenant)).homePlant.show({ firmId });
  return <HomePlantPage {...{ tenant, firmId, plant }} i18n={await getI18n()} />;
}
