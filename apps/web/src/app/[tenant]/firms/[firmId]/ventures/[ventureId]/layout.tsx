import { VentureHead } from "../../../../../../features/venture/venture-head.tsx";
import { getI18n } from "../../../../../../server/i18n.ts";
import { currentVenture } from "../../../../../../server/venture.ts";

type Props = LayoutProps<"/[tenant]/firms/[firmId]/ventures/[ventureId]">;

export default async function VentureLayout({ params, children }: Props) {
  const { tenant, firmId, ventureId } = await params;
  const venture = await currentVenture(tenant, firmId, ventureId);
  return (
    <>
      <VentureHead tenant={tenant} firmId={firmId} venture={venture} i18n={await getI18n()} />
      {children}
    </>
  );
}
