import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApprovalsView } from "../../../../features/approval/approvals-view.tsx";
import { currentActor } from "../../../../server/actor.ts";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("approval.title") };
}

/** What the firm's manager is asked to approve. */
export default async function MyDecisionsPage({ params }: PageProps<"/[tenant]/my/decisions">) {
  const { tenant } = await params;
  const { firmId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const approvals = await (await api(tenant)).approvals.waiting({ firmId });
  return <ApprovalsView approvals={approvals} i18n={await getI18n()} />;
}
