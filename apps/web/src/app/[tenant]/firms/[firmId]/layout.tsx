import { FirmHead } from "../../../../features/firm/firm-head.tsx";
import { api } from "../../../../server/api.ts";
import { getI18n } from "../../../../server/i18n.ts";

export default async function FirmLayout({ params, children }: LayoutProps<"/[tenant]/firms/[firmId]">) {
  const { tenant, firmId } = await params;
  const head = await (await api(tenant)).firms.head({ firmId });
  return (
    <>
      <FirmHead tenant={tenant} head={head} i18n={await getI18n()} />
      {children}
    </>
  );
}
