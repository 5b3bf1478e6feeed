import { buttonClass } from "@etappe/ui/button-class";
import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import { readMoves } from "../../../../../features/scenario/scratch.ts";
import { WhatIf } from "../../../../../features/scenario/what-if.tsx";
import { paths } from "../../../../../paths.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/what-if">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("scenario.metaTitle") };
}

export default async function WhatIfPage({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const { try: tried } = await searchParams;
  const caller = await api(tenant);
  const [sheet, scenarios] = await Promise.all([caller.scenarios.sheet({ firmId }), caller.scenarios.list({ firmId })]);
  const changes = [...readMoves(Array.isArray(tried) ? tried[0] : tried, sheet)];
  const effect = await caller.scenarios.tryOut({ firmId, changes });
  const { t } = await getI18n();
  return (
    <>
      <PageHeader
        title={t("scenario.title")}
        subtitle={t("scenario.subtitle")}
        actions={
          <Link href={paths.firmSection(tenant, firmId, "strategies")} className={buttonClass()}>
            {t("scenario.toStrategies")}
          </Link>
        }
      />
      <WhatIf firmId={firmId} sheet={sheet} scenarios={scenarios} effect={effect} />
    </>
  );
}
