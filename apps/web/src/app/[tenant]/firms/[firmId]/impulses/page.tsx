import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import { ImpulsesBoard } from "../../../../../features/assessment/impulses-board.tsx";
import { RoundLine } from "../../../../../features/round/round-line.tsx";
import { currentActor } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("assessment.impulses.metaTitle") };
}

export default async function ImpulsesPage({ params }: PageProps<"/[tenant]/firms/[firmId]/impulses">) {
  const { tenant, firmId } = await params;
  const assessment = await (await api(tenant)).assessments.show({ firmId });
  const { userId } = await currentActor(tenant);
  const i18n = await getI18n();
  return (
    <>
      <PageHeader
        title={i18n.t("assessment.impulses.title")}
        subtitle={
          <>
            {i18n.t("assessment.impulses.subtitle")}
            <RoundLine tenant={tenant} firmId={firmId} rounds={assessment.rounds} i18n={i18n} />
          </>
        }
      />
      <ImpulsesBoard place={{ tenant, firmId, userId }} assessment={assessment} />
    </>
  );
}
