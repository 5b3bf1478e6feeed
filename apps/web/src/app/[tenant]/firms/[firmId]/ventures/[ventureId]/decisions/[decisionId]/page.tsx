import type { Metadata } from "next";
import { KnownThenView } from "../../../../../../../../features/decision/known-then-view.tsx";
import { api } from "../../../../../../../../server/api.ts";
import { getI18n } from "../../../../../../../../server/i18n.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]/decisions/[decisionId]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("decision.known.title") };
}

/** What was known when a decision was taken. */
export default async function KnownThenPage({ params }: Props) {
  const { tenant, ...place } = await params;
  const known = await (await api(tenant)).decisions.knownThen(place);
  return <KnownThenView tenant={tenant} {...place} known={known} i18n={await getI18n()} />;
}
