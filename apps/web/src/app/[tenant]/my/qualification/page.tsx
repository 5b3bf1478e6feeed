import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QualificationMatrix } from "../../../../features/matrix/matrix-page.tsx";
import { loadMatrixQuery } from "../../../../features/matrix/matrix-query.ts";
import { currentActor } from "../../../../server/actor.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("qualification.nav.label") };
}

/** What the firm's people can do and need, for those in the firm who answer for them. */
export default async function MyQualification({ params, searchParams }: PageProps<"/[tenant]/my/qualification">) {
  const { tenant } = await params;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  const query = await loadMatrixQuery(searchParams);
  const place = { tenant, firmId, side: "firm" } as const;
  return <QualificationMatrix {...{ place, role, query }} i18n={await getI18n()} />;
}
