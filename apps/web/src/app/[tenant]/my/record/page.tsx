import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnRecordPage } from "../../../../features/employee/own-record-page.tsx";
import { OwnSection } from "../../../../features/self-assessment/own-section.tsx";
import { currentActor } from "../../../../server/actor.ts";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("employees.own.title") };
}

/** What is kept of the person who is signed in. */
export default async function MyRecord({ params }: PageProps<"/[tenant]/my/record">) {
  const { tenant } = await params;
  const { firmId } = await currentActor(tenant);
  if (firmId === null) notFound();
  const { employees, selfAssessments } = await api(tenant);
  const own = await employees.own({ firmId });
  const asked = await selfAssessments.own({ firmId });
  return (
    <>
      <OwnRecordPage own={own} i18n={await getI18n()} />
      {asked ? <OwnSection firmId={firmId} own={asked} /> : null}
    </>
  );
}
