import type { Metadata } from "next";
import { QuestionsPage } from "../../../../../../features/rating/questions-page.tsx";
import { paths } from "../../../../../../paths.ts";
import { currentActor } from "../../../../../../server/actor.ts";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("rating.title.house") };
}

/** Consultants rate by the same questions as the firm's people, before anything is agreed. */
export default async function Rate({ params }: PageProps<"/[tenant]/firms/[firmId]/rounds/questions">) {
  const { tenant, firmId } = await params;
  const asked = await (await api(tenant)).ratings.questions({ firmId });
  const { userId } = await currentActor(tenant);
  const i18n = await getI18n();
  const back = { href: paths.firmSection(tenant, firmId, "rounds"), text: i18n.t("round.past.back") };
  return <QuestionsPage {...{ tenant, userId, asked, back, i18n }} side="house" />;
}
