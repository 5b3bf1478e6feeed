import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WorkforcePage } from "../../../../features/workforce/workforce-page.tsx";
import { currentActor } from "../../../../server/actor.ts";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("workforce.metaTitle") };
}

/** The same for the people of the firm: its management and its works council. */
export default async function MyWorkforce({ params }: PageProps<"/[tenant]/my/workforce">) {
  const { tenant } = await params;
  const { firmId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const workforce = await (await api(tenant)).burdens.workforce({ firmId });
  return <WorkforcePage workforce={workforce} i18n={await getI18n()} />;
}
