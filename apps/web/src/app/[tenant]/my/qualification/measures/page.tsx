import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MeasuresPage } from "../../../../../features/development/measures-page.tsx";
import { wantedIn } from "../../../../../features/development/wanted.ts";
import { currentActor } from "../../../../../server/actor.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("development.metaTitle") };
}

type Props = PageProps<"/[tenant]/my/qualification/measures">;

export default async function MyMeasures({ params, searchParams }: Props) {
  const { tenant } = await params;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  const shown = await (await api(tenant)).development.list({ firmId });
  const wanted = wantedIn(await searchParams);
  return <MeasuresPage place={{ tenant, firmId, side: "firm" }} {...{ role, shown, wanted }} i18n={await getI18n()} />;
}
