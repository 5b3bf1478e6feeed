import type { Metadata } from "next";
import { RoundsPage } from "../../../../../features/round/rounds-page.tsx";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("round.title") };
}

export default async function Rounds({ params }: PageProps<"/[tenant]/firms/[firmId]/rounds">) {
  const { tenant, firmId } = await params;
  const list = await (await api(tenant)).rounds.list({ firmId });
  return <RoundsPage tenant={tenant} firmId={firmId} list={list} i18n={await getI18n()} />;
}
