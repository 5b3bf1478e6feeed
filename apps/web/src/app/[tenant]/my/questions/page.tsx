import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionsPage } from "../../../../features/rating/questions-page.tsx";
import { paths } from "../../../../paths.ts";
import { currentActor } from "../../../../server/actor.ts";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("rating.title.firm") };
}

/** What the consultancy asks the firm's people. */
export default async function MyQuestions({ params }: PageProps<"/[tenant]/my/questions">) {
  const { tenant } = await params;
  const { firmId, userId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const asked = await (await api(tenant)).ratings.questions({ firmId });
  const i18n = await getI18n();
  const back = { href: paths.my(tenant), text: i18n.t("rating.back") };
  return <QuestionsPage {...{ tenant, userId, asked, back, i18n }} side="firm" />;
}
