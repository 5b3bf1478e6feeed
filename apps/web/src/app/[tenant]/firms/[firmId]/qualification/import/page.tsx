import { dayOf } from "@etappe/domain/calendar";
import type { Metadata } from "next";
import { ImportPage } from "../../../../../../features/staff-import/import-page.tsx";
import { loadImport } from "../../../../../../features/staff-import/load-import.ts";
import { currentActor } from "../../../../../../server/actor.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("staffImport.title") };
}

type Props = PageProps<"/[tenant]/firms/[firmId]/qualification/import">;

/** The consultancy hands a firm's staff lists in. */
export default async function FirmImport({ params, searchParams }: Props) {
  const { tenant, firmId } = await params;
  const { role } = await currentActor(tenant);
  const loaded = await loadImport(tenant, firmId, await searchParams);
  const place = { tenant, firmId, side: "house" } as const;
  return <ImportPage {...{ place, role, ...loaded, today: dayOf(new Date()), i18n: await getI18n() }} />;
}
