import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { countryOptions } from "../../../../../../../features/venture/country-options.ts";
import { VentureForm } from "../../../../../../../features/venture/venture-form.tsx";
import { getI18n } from "../../../../../../../server/i18n.ts";
import { currentVenture } from "../../../../../../../server/venture.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]/edit">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("venture.edit.metaTitle") };
}

export default async function EditVenturePage({ params }: Props) {
  const { tenant, firmId, ventureId } = await params;
  const venture = await currentVenture(tenant, firmId, ventureId);
  if (!venture.mayEdit) notFound();
  const { t, locale } = await getI18n();
  const { id, version, name, countries, aspects, longTermSupplyAgreement, contactOnly, aspectItems } = venture;
  const facts = { id, version, name, countries, aspects, longTermSupplyAgreement, contactOnly, aspectItems };
  return (
    <section aria-labelledby="edit">
      <h2 id="edit" className="mb-4">
        {t("venture.edit.title")}
      </h2>
      <VentureForm tenant={tenant} firmId={firmId} venture={facts} countries={countryOptions(locale)} />
    </section>
  );
}
