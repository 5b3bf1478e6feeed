import type { Metadata } from "next";
import { ActionsView } from "../../../../../features/action/actions-view.tsx";
import { paths } from "../../../../../paths.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("action.metaTitle") };
}

export default async function ActionsPage({ params, searchParams }: PageProps<"/[tenant]/firms/[firmId]/actions">) {
  const { tenant, firmId } = await params;
  const { show } = await searchParams;
  const list = await (await api(tenant)).actions.list({ firmId });
  const path = paths.firmSection(tenant, firmId, "actions");
  const i18n = await getI18n();
  return <ActionsView {...{ tenant, firmId, list, path, i18n }} show={show === "all" ? "all" : "open"} />;
}
