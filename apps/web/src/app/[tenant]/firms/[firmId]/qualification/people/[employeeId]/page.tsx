import type { Metadata } from "next";
import { PersonPage } from "../../../../../../../features/employee/person-page.tsx";
import { api } from "../../../../../../../server/api.ts";
import { getI18n } from "../../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("employees.personTitle") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/people/[employeeId]">;

export default async function FirmEmployee({ params }: Props) {
  const { tenant, firmId, employeeId } = await params;
  const record = await (await api(tenant)).employees.show({ firmId, id: employeeId });
  return <PersonPage place={{ tenant, firmId, side: "house" }} record={record} i18n={await getI18n()} />;
}
