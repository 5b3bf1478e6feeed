import type { Metadata } from "next";
import { FrameworksPage } from "../../../../features/framework/frameworks-page.tsx";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("framework.title") };
}

export default async function FrameworksRoute({ params }: PageProps<"/[tenant]/admin/frameworks">) {
  const { tenant } = await params;
  return <FrameworksPage tenant={tenant} list={await (await api(tenant)).frameworks.list({})} />;
}
