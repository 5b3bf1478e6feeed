import type { Metadata } from "next";
import { FirmOverview } from "../../../../features/firm/firm-overview.tsx";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export async function generateMetadata({ params }: PageProps<"/[tenant]/firms/[firmId]">): Promise<Metadata> {
  const { tenant, firmId } = await params;
  return { title: (await (await api(tenant)).firms.head({ firmId })).name };
}

export default async function FirmPage({ params }: PageProps<"/[tenant]/firms/[firmId]">) {
  const { tenant, firmId } = await params;
  const caller = await api(tenant);
  const [firm, { forms }, qualification] = await Promise.all([
    caller.firms.show({ firmId }),
    caller.firms.choices({}),
    caller.qualification.index({ firmId }),
  ]);
  const i18n = await getI18n();
  const formLabel = (key: string) => i18n.words(forms.find((form) => form.key === key)?.label ?? { de: key, en: key });
  return <FirmOverview {...{ tenant, firm, qualification, formLabel, i18n }} />;
}
