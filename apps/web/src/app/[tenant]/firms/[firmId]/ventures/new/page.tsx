import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { countryOptions } from "../../../../../../features/venture/country-options.ts";
import { VentureForm } from "../../../../../../features/venture/venture-form.tsx";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("venture.new.metaTitle") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/new">;

/** A new venture, which may go on from a null strategy: then `?from=` names it. */
export default async function NewVenturePage({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const firm = await (await api(tenant)).firms.show({ firmId });
  if (!firm.mayEdit) notFound();
  const { from } = await searchParams;
  const earlier = firm.nullStrategies.find(({ ventureId }) => ventureId === from);
  const countries = firm.ventures.find(({ id }) => id === earlier?.ventureId)?.countries ?? [];
  const { t, locale } = await getI18n();
  const subtitle = earlier ? t("venture.newFrom.subtitle", { name: earlier.name }) : t("venture.new.subtitle");
  return (
    <>
      <PageHeader title={t("venture.new.title")} subtitle={subtitle} />
      <VentureForm
        {...{ tenant, firmId, venture: null, countries: countryOptions(locale) }}
        from={earlier ? { id: earlier.ventureId, countries } : null}
      />
    </>
  );
}
