import { SkeletonBlock } from "@etappe/ui/skeleton";
import type { Metadata } from "next";
import { Suspense } from "react";
import { FirmPeople } from "../../../features/people/firm-people.tsx";
import { HousePeople } from "../../../features/people/house-people.tsx";
import { OpenInvitations } from "../../../features/people/open-invitations.tsx";
import { PeopleHeader } from "../../../features/people/people-header.tsx";
import { firmPeopleQuery } from "../../../features/people/query.ts";
import { currentActor } from "../../../server/actor.ts";
import { api } from "../../../server/api.ts";
import { getI18n } from "../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("people.title") };
}

export default async function PeoplePage({ params, searchParams }: PageProps<"/[tenant]/people">) {
  const { tenant } = await params;
  const query = firmPeopleQuery(await searchParams);
  const { t } = await getI18n();
  const people = await (await api(tenant)).people.house({});
  const { userId } = await currentActor(tenant);
  return (
    <>
      <PeopleHeader />
      <HousePeople people={people} me={userId} />
      <Suspense fallback={<SkeletonBlock label={t("common.loading")} className="mt-10" />}>
        <OpenInvitations tenant={tenant} />
        <FirmPeople tenant={tenant} query={query} />
      </Suspense>
    </>
  );
}
