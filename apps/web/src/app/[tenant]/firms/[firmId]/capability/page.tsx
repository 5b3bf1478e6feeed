import type { Metadata } from "next";
import { CapabilityView } from "../../../../../features/capability/capability-view.tsx";
import { currentActor } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("capability.metaTitle") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/capability">;

export default async function CapabilityPage({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const { show } = await searchParams;
  const capability = await (await api(tenant)).capability.show({ firmId });
  const { userId } = await currentActor(tenant);
  return (
    <CapabilityView
      place={{ tenant, firmId, userId }}
      capability={capability}
      show={show === "requirements" ? "requirements" : "fields"}
      i18n={await getI18n()}
    />
  );
}
