import type { Metadata } from "next";
import { loadPeople } from "../../../../../../features/employee/load-people.ts";
import { PeoplePage } from "../../../../../../features/employee/people-page.tsx";
import { peopleQuery } from "../../../../../../features/employee/people-query.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("employees.title") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/people">;

export default async function FirmEmployees({ params, searchParams }: Props) {
  const place = { ...(await params), side: "house" as const };
  const query = peopleQuery(await searchParams);
  return <PeoplePage {...{ place, query }} {...(await loadPeople(place, query))} i18n={await getI18n()} />;
}
