import type { Metadata } from "next";
import { PathPage } from "../../../../../../features/venture/path-page.tsx";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";
import { currentVenture } from "../../../../../../server/venture.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tenant, firmId, ventureId } = await params;
  return { title: (await currentVenture(tenant, firmId, ventureId)).name };
}

export default async function VenturePage({ params }: Props) {
  const { tenant, firmId, ventureId } = await params;
  const [venture, corrections, i18n] = await Promise.all([
    currentVenture(tenant, firmId, ventureId),
    (await api(tenant)).corrections.list({ firmId, ventureId }),
    getI18n(),
  ]);
  return <PathPage {...{ tenant, firmId, venture, corrections, i18n }} />;
}
