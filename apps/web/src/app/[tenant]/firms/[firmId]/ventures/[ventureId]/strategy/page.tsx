import type { Metadata } from "next";
import { VentureChecks } from "../../../../../../../features/capability/venture-checks.tsx";
import { MixPage } from "../../../../../../../features/strategy-mix/mix-page.tsx";
import { api } from "../../../../../../../server/api.ts";
import { getI18n } from "../../../../../../../server/i18n.ts";
import { currentVenture } from "../../../../../../../server/venture.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]/strategy">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("strategyMix.metaTitle") };
}

export default async function VentureStrategyPage({ params }: Props) {
  const { tenant, firmId, ventureId } = await params;
  const caller = await api(tenant);
  const [venture, fits, requirements] = await Promise.all([
    currentVenture(tenant, firmId, ventureId),
    caller.assessments.fits({ firmId }),
    caller.capability.checks({ firmId, ventureId }),
  ]);
  const i18n = await getI18n();
  return (
    <>
      <MixPage tenant={tenant} firmId={firmId} venture={venture} fits={fits} i18n={i18n} />
      <VentureChecks tenant={tenant} firmId={firmId} requirements={requirements} i18n={i18n} />
    </>
  );
}
