import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonPage } from "../../../../../../features/employee/person-page.tsx";
import { currentActor } from "../../../../../../server/actor.ts";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("employees.personTitle") };
}

type Props = PageProps<"/[tenant]/my/qualification/people/[employeeId]">;

export default async function MyEmployee({ params }: Props) {
  const { tenant, employeeId } = await params;
  const { firmId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const record = await (await api(tenant)).employees.show({ firmId, id: employeeId });
  return <PersonPage place={{ tenant, firmId, side: "firm" }} record={record} i18n={await getI18n()} />;
}
