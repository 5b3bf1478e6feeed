import type { Metadata } from "next";
import { WorkforcePage } from "../../../../../features/workforce/workforce-page.tsx";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("workforce.metaTitle") };
}

export default async function FirmWorkforce({ params }: PageProps<"/[tenant]/firms/[firmId]/workforce">) {
  const { tenant, firmId } = await params;
  const workforce = await (await api(tenant)).burdens.workforce({ firmId });
  return <WorkforcePage workforce={workforce} i18n={await getI18n()} />;
}
