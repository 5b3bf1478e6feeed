import type { Metadata } from "next";
import { gapFilterIn } from "../../../../../../features/qualification/gap-filter.ts";
import { GapsPage } from "../../../../../../features/qualification/gaps-page.tsx";
import { currentActor } from "../../../../../../server/actor.ts";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("qualification.gaps.title") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/gaps">;

/** What the firm's people still lack, as the house sees it. */
export default async function FirmGaps({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const gaps = await (await api(tenant)).qualification.gaps({ firmId });
  const { role } = await currentActor(tenant);
  const filter = gapFilterIn(await searchParams, gaps);
  const place = { tenant, firmId, side: "house" } as const;
  return <GapsPage {...{ place, role, gaps, filter, i18n: await getI18n() }} />;
}
