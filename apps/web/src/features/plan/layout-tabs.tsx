"use client";
import { ROADMAP_LAYOUTS, type RoadmapLayout } from "@etappe/domain/roadmap";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { usePathname, useSearchParams } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AppLink } from "../shell/app-link.tsx";

/** Timeline, board or list. Each keeps what was chosen for the others. */
export function LayoutTabs({ view }: { readonly view: RoadmapLayout }) {
  const { t } = useI18n();
  const path = usePathname();
  const chosen = useSearchParams();
  return (
    <LinkTabs
      label={t("plan.view.label")}
      as={AppLink}
      tabs={ROADMAP_LAYOUTS.map((layout) => {
        const parameters = new URLSearchParams(chosen);
        parameters.set("view", layout);
        return { label: t(`plan.view.${layout}`), href: `${path}?${parameters}`, isCurrent: layout === view };
      })}
    />
  );
}
