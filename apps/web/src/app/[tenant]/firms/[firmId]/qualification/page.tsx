import type { Metadata } from "next";
import { QualificationMatrix } from "../../../../../features/matrix/matrix-page.tsx";
import { loadMatrixQuery } from "../../../../../features/matrix/matrix-query.ts";
import { currentActor } from "../../../../../server/actor.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("qualification.nav.label") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification">;

/** What the firm's people can do and need, for the house. */
export default async function FirmQualification({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const { role } = await currentActor(tenant);
  const query = await loadMatrixQuery(searchParams);
  const place = { tenant, firmId, side: "house" } as const;
  return <QualificationMatrix {...{ place, role, query }} i18n={await getI18n()} />;
}
