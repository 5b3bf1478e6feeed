import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ViewsPage } from "../../../../../features/employee/views-page.tsx";
import { currentActor } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("employees.views.title") };
}

type Props = PageProps<"/[tenant]/my/qualification/views">;

/** For the firm's manager and the works council; nobody of the house reads it. */
export default async function MyViews({ params, searchParams }: Props) {
  const { tenant } = await params;
  const { after } = await searchParams;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  const from = typeof after === "string" ? after : null;
  const log = await (await api(tenant)).employees.views({ firmId, after: from });
  const place = { tenant, firmId, side: "firm" as const };
  return <ViewsPage {...{ place, role, log }} isLater={from !== null} i18n={await getI18n()} />;
}
