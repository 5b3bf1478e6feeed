import type { Metadata } from "next";
import { PastRoundPage } from "../../../../../../features/round/past-round.tsx";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("round.past.metaTitle") };
}

export default async function PastRound({ params }: PageProps<"/[tenant]/firms/[firmId]/rounds/[roundId]">) {
  const { tenant, firmId, roundId } = await params;
  const past = await (await api(tenant)).rounds.show({ firmId, roundId });
  return <PastRoundPage tenant={tenant} firmId={firmId} past={past} i18n={await getI18n()} />;
}
