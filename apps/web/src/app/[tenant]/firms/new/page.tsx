import { can } from "@etappe/domain/access";
import { Breadcrumbs } from "@etappe/ui/breadcrumbs";
import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirmForm } from "../../../../features/firm/firm-form.tsx";
import { paths } from "../../../../paths.ts";
import { currentActor } from "../../../../server/actor.ts";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("firm.new.title") };
}

export default async function NewFirmPage({ params }: PageProps<"/[tenant]/firms/new">) {
  const { tenant } = await params;
  if (!can(await currentActor(tenant), "firm:create")) notFound();
  const { forms } = await (await api(tenant)).firms.choices({});
  const { t, words } = await getI18n();
  const crumbs = [{ label: t("firm.nav.portfolio"), href: paths.portfolio(tenant) }];
  return (
    <>
      <PageHeader
        title={t("firm.new.title")}
        subtitle={t("firm.new.subtitle")}
        crumbs={<Breadcrumbs label={t("common.breadcrumbs")} crumbs={crumbs} />}
      />
      <FirmForm tenant={tenant} firm={null} forms={forms.map(({ key, label }) => ({ key, label: words(label) }))} />
    </>
  );
}
