import type { Metadata } from "next";
import { CooperationsPage } from "../../../../../features/cooperation/cooperations-page.tsx";
import { countryOptions } from "../../../../../features/venture/country-options.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("cooperation.metaTitle") };
}

export default async function FirmCooperationsPage({ params }: PageProps<"/[tenant]/firms/[firmId]/cooperations">) {
  const { tenant, firmId } = await params;
  const shown = await (await api(tenant)).cooperations.list({ firmId });
  const i18n = await getI18n();
  const countries = shown.mayEdit ? countryOptions(i18n.locale) : [];
  return <CooperationsPage {...{ firmId, shown, countries, i18n }} />;
}
