import type { Metadata } from "next";
import { DecisionRegister } from "../../../../../../../features/decision/decision-register.tsx";
import { filterIn } from "../../../../../../../features/decision/register-filter.ts";
import { api } from "../../../../../../../server/api.ts";
import { getI18n } from "../../../../../../../server/i18n.ts";

type Props = PageProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]/decisions">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("decision.metaTitle") };
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const place = await params;
  const { tenant, firmId, ventureId } = place;
  const register = await (await api(tenant)).decisions.register({ firmId, ventureId });
  const show = filterIn((await searchParams).show);
  return <DecisionRegister {...place} register={register} show={show} i18n={await getI18n()} />;
}
