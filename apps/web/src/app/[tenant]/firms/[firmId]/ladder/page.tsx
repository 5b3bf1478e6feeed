import type { Metadata } from "next";
import { LadderPage } from "../../../../../features/ladder/ladder-page.tsx";
import { countryOptions } from "../../../../../features/venture/country-options.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("ladder.metaTitle") };
}

export default async function FirmLadderPage({ params }: PageProps<"/[tenant]/firms/[firmId]/ladder">) {
  const { tenant, firmId } = await params;
  const caller = await api(tenant);
  const [ladder, reversibility, firm] = await Promise.all([
    caller.forms.ladder({ firmId }),
    caller.reversibility.list({ firmId }),
    caller.firms.show({ firmId }),
  ]);
  const i18n = await getI18n();
  const countries = ladder.mayEdit ? countryOptions(i18n.locale) : [];
  const { evaluation, profile } = firm;
  const ventures = firm.ventures.map(({ id, name }) => ({ id, name }));
  return (
    <LadderPage
      {...{ firmId, evaluation, ladder, reversibility, ventures, countries, i18n }}
      productionType={profile.productionType}
    />
  );
}
