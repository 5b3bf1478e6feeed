import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPeople } from "../../../../../features/employee/load-people.ts";
import { PeoplePage } from "../../../../../features/employee/people-page.tsx";
import { peopleQuery } from "../../../../../features/employee/people-query.ts";
import { currentActor } from "../../../../../server/actor.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("employees.title") };
}

type Props = PageProps<"/[tenant]/my/qualification/people">;

export default async function MyEmployees({ params, searchParams }: Props) {
  const { tenant } = await params;
  const { firmId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const place = { tenant, firmId, side: "firm" as const };
  const query = peopleQuery(await searchParams);
  return <PeoplePage {...{ place, query }} {...(await loadPeople(place, query))} i18n={await getI18n()} />;
}
