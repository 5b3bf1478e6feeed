import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoadmapView } from "../../../features/roadmap/roadmap-view.tsx";
import { currentActor } from "../../../server/actor.ts";
import { api } from "../../../server/api.ts";
import { getI18n } from "../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("roadmap.yours") };
}

/** What a person of a firm sees first: their firm's roadmap. */
export default async function MyPage({ params }: PageProps<"/[tenant]/my">) {
  const { tenant } = await params;
  const { firmId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const roadmap = await (await api(tenant)).roadmap.show({ firmId });
  return <RoadmapView roadmap={roadmap} i18n={await getI18n()} />;
}
