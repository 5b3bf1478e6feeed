import type { Metadata } from "next";
import { PlanPage } from "../../../../../features/plan/plan-page.tsx";
import { loadPlanQuery } from "../../../../../features/plan/plan-query.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("roadmap.metaTitle") };
}

export default async function RoadmapPage({ params, searchParams }: PageProps<"/[tenant]/firms/[firmId]/roadmap">) {
  const { tenant, firmId } = await params;
  const query = await loadPlanQuery(searchParams);
  const caller = await api(tenant);
  const [roadmap, plans] = await Promise.all([caller.roadmap.show({ firmId }), caller.plans.baselines({ firmId })]);
  return <PlanPage roadmap={roadmap} plans={plans} query={query} i18n={await getI18n()} />;
}
