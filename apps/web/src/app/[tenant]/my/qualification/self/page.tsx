import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SelfView } from "../../../../../features/self-assessment/self-view.tsx";
import { currentActor } from "../../../../../server/actor.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("selfAssessment.metaTitle") };
}

type Props = PageProps<"/[tenant]/my/qualification/self">;

export default async function MySelfAssessments({ params, searchParams }: Props) {
  const { tenant } = await params;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  return <SelfView place={{ tenant, firmId, side: "firm" }} role={role} query={await searchParams} />;
}
