import type { Metadata } from "next";
import { formsIn } from "../../../../../../features/framework/part-forms.ts";
import { VersionPage } from "../../../../../../features/framework/version-page.tsx";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("framework.version.title") };
}

export default async function VersionRoute({ params }: PageProps<"/[tenant]/admin/frameworks/versions/[versionId]">) {
  const { tenant, versionId } = await params;
  const shown = await (await api(tenant)).frameworks.version({ versionId });
  return <VersionPage tenant={tenant} shown={shown} forms={formsIn(await getI18n())} />;
}
