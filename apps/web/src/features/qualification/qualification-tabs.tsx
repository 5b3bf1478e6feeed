"use client";
import { type Capability, can, type Role } from "@etappe/domain/access";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { usePathname } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths, type StaffPlace, type StaffSection } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";

const TABS: readonly { readonly section: Exclude<StaffSection, "workforce">; readonly capability: Capability }[] = [
  { section: "qualification", capability: "staffing:read" },
  { section: "qualification/gaps", capability: "staffing:read" },
  { section: "qualification/roles", capability: "staffing:read" },
  { section: "qualification/measures", capability: "staffing:read" },
  { section: "qualification/people", capability: "staffing:read" },
  { section: "qualification/self", capability: "employees:edit" },
  { section: "qualification/import", capability: "employees:edit" },
  { section: "qualification/views", capability: "record-views:read" },
];

/** The pages about what a firm's people can and need, for whoever may see them. */
export function QualificationTabs({ place, role }: { readonly place: StaffPlace; readonly role: Role }) {
  const { t } = useI18n();
  const path = usePathname();
  const tabs = TABS.filter(({ capability }) => can({ role }, capability)).map(({ section }) => {
    const href = paths.staff(place, section);
    return { label: t(`qualification.nav.${section}`), href, isCurrent: path === href };
  });
  return <LinkTabs label={t("qualification.nav.label")} tabs={tabs} as={AppLink} />;
}
