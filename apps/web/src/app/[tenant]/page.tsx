import type { Route } from "next";
import { redirect } from "next/navigation";
import { worksInTheHouse } from "../../features/shell/navigation.ts";
import { currentActor } from "../../server/actor.ts";

export default async function TenantPage({ params }: PageProps<"/[tenant]">) {
  const { tenant } = await params;
  const isHouse = worksInTheHouse(await currentActor(tenant));
  redirect(`/${tenant}/${isHouse ? "portfolio" : "my"}` as Route);
}
