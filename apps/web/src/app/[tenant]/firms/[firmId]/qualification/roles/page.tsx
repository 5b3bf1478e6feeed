import type { Metadata } from "next";
import { StaffingPage } from "../../../../../../features/staffing/staffing-page.tsx";
import { currentActor } from "../../../../../../server/actor.ts";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("staffing.title") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/roles">;

/** Which roles the firm needs, as the house sees it. */
export default async function FirmRoles({ params }: Props) {
  const { tenant, firmId } = await params;
  const staffing = await (await api(tenant)).staffing.show({ firmId });
  const { role } = await currentActor(tenant);
  const place = { tenant, firmId, side: "house" } as const;
  return <StaffingPage {...{ place, role, staffing, i18n: await getI18n() }} />;
}
