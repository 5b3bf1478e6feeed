import type { Metadata } from "next";
import { MeasuresPage } from "../../../../../../features/development/measures-page.tsx";
import { wantedIn } from "../../../../../../features/development/wanted.ts";
import { currentActor } from "../../../../../../server/actor.ts";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("development.metaTitle") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/measures">;

export default async function FirmMeasures({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const shown = await (await api(tenant)).development.list({ firmId });
  const { role } = await currentActor(tenant);
  const wanted = wantedIn(await searchParams);
  return <MeasuresPage place={{ tenant, firmId, side: "house" }} {...{ role, shown, wanted }} i18n={await getI18n()} />;
}
