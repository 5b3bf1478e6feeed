import { dayOf } from "@etappe/domain/calendar";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportPage } from "../../../../../features/staff-import/import-page.tsx";
import { loadImport } from "../../../../../features/staff-import/load-import.ts";
import { currentActor } from "../../../../../server/actor.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("staffImport.title") };
}

type Props = PageProps<"/[tenant]/my/qualification/import">;

/** The firm hands its own staff lists in. */
export default async function MyImport({ params, searchParams }: Props) {
  const { tenant } = await params;
  const { firmId, role } = await currentActor(tenant);
  if (firmId === null) notFound();
  const loaded = await loadImport(tenant, firmId, await searchParams);
  const place = { tenant, firmId, side: "firm" } as const;
  return <ImportPage {...{ place, role, ...loaded, today: dayOf(new Date()), i18n: await getI18n() }} />;
}
