import type { Metadata } from "next";
import { OperatingPage } from "../../../../../../../features/operating/operating-page.tsx";
import { api } from "../../../../../../../server/api.ts";
import { getI18n } from "../../../../../../../server/i18n.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]/operating">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("operating.metaTitle") };
}

export default async function VentureOperatingPage({ params }: Props) {
  const place = await params;
  const { tenant, firmId, ventureId } = place;
  const caller = await api(tenant);
  const [operating, corrections] = await Promise.all([
    caller.indicators.show({ firmId, ventureId }),
    caller.corrections.list({ firmId, ventureId }),
  ]);
  return <OperatingPage {...{ place, operating, corrections }} i18n={await getI18n()} />;
}
