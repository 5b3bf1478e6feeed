import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { gapFilterIn } from "../../../../../features/qualification/gap-filter.ts";
import { GapsPage } from "../../../../../features/qualification/gaps-page.tsx";
import { currentActor } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("qualification.gaps.title") };
}

/** What the firm's people still lack, as the firm itself sees it. */
export default async function MyGaps({ params, searchParams }: PageProps<"/[tenant]/my/qualification/gaps">) {
  const { tenant } = await params;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  const gaps = await (await api(tenant)).qualification.gaps({ firmId });
  const filter = gapFilterIn(await searchParams, gaps);
  const place = { tenant, firmId, side: "firm" } as const;
  return <GapsPage {...{ place, role, gaps, filter, i18n: await getI18n() }} />;
}
