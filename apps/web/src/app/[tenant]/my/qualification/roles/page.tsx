import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffingPage } from "../../../../../features/staffing/staffing-page.tsx";
import { currentActor } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("staffing.title") };
}

/** Which roles the firm needs, as the firm itself leads it. */
export default async function MyRoles({ params }: PageProps<"/[tenant]/my/qualification/roles">) {
  const { tenant } = await params;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  const staffing = await (await api(tenant)).staffing.show({ firmId });
  const place = { tenant, firmId, side: "firm" } as const;
  return <StaffingPage {...{ place, role, staffing, i18n: await getI18n() }} />;
}
