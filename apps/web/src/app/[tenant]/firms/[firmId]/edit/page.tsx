import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirmForm } from "../../../../../features/firm/firm-form.tsx";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("firm.edit.title") };
}

export default async function EditFirmPage({ params }: PageProps<"/[tenant]/firms/[firmId]/edit">) {
  const { tenant, firmId } = await params;
  const caller = await api(tenant);
  const [firm, { forms }] = await Promise.all([caller.firms.show({ firmId }), caller.firms.choices({})]);
  if (!firm.mayEdit) notFound();
  const { t, words } = await getI18n();
  return (
    <>
      <PageHeader title={t("firm.edit.title")} />
      <FirmForm tenant={tenant} firm={firm} forms={forms.map(({ key, label }) => ({ key, label: words(label) }))} />
    </>
  );
}
