"use client";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { useSelectedLayoutSegment } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";

type Props = { readonly tenant: string; readonly firmId: string; readonly ventureId: string };

/** The venture's own pages, and then the firm's that belong to it as well. */
export function VentureTabs({ tenant, firmId, ventureId }: Props) {
  const { t } = useI18n();
  const segment = useSelectedLayoutSegment();
  const own = (section: "strategy" | "decisions" | "operating") => ({
    label: t(`venture.nav.${section}`),
    href: paths.ventureSection(tenant, firmId, ventureId, section),
    isCurrent: segment === section,
  });
  const firms = (section: "ladder" | "actions") => ({
    label: t(`venture.nav.${section}`),
    href: paths.firmSection(tenant, firmId, section),
    isCurrent: false,
  });
  return (
    <LinkTabs
      label={t("venture.nav.label")}
      as={AppLink}
      tabs={[
        { label: t("venture.nav.path"), href: paths.venture(tenant, firmId, ventureId), isCurrent: segment === null },
        own("strategy"),
        own("decisions"),
        own("operating"),
        firms("ladder"),
        firms("actions"),
      ]}
    />
  );
}
