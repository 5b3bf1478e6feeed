"use client";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { useSelectedLayoutSegment } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";

const SECTIONS = [
  ...(["impulses", "position", "strategies", "ladder", "cooperations", "capability"] as const),
  ...(["qualification", "workforce", "home-plant", "actions", "roadmap"] as const),
];

/** The pages of one firm. A venture's pages belong to the overview, where the ventures stand. */
export function FirmNav({ tenant, firmId }: { readonly tenant: string; readonly firmId: string }) {
  const { t } = useI18n();
  const current = useSelectedLayoutSegment();
  const overview = {
    label: t("firm.nav.overview"),
    href: paths.firm(tenant, firmId),
    isCurrent: current === null,
  };
  const sections = SECTIONS.map((section) => ({
    label: t(`firm.nav.${section}`),
    href: paths.firmSection(tenant, firmId, section),
    isCurrent: section === current,
  }));
  return <LinkTabs label={t("firm.nav.label")} tabs={[overview, ...sections]} as={AppLink} />;
}
