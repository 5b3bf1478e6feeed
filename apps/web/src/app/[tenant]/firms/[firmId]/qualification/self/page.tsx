import type { Metadata } from "next";
import { SelfView } from "../../../../../../features/self-assessment/self-view.tsx";
import { currentActor } from "../../../../../../server/actor.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("selfAssessment.metaTitle") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/self">;

export default async function FirmSelfAssessments({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const { role } = await currentActor(tenant);
  return <SelfView place={{ tenant, firmId, side: "house" }} role={role} query={await searchParams} />;
}
