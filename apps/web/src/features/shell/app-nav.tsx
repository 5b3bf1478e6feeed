"use client";
import { BottomNav, BottomNavLink } from "@etappe/ui/bottom-nav";
import { BottomNavMore } from "@etappe/ui/bottom-nav-more";
import { NavLink, NavSection } from "@etappe/ui/nav-link";
import {
  CircleQuestionMark,
  CircleUserRound,
  Ellipsis,
  FileCheck2,
  GraduationCap,
  HeartHandshake,
  IdCard,
  Route as RouteIcon,
} from "lucide-react";
import { usePathname } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AppLink } from "./app-link.tsx";
import { type NavEntry, thumbPlaces } from "./navigation.ts";

type Props = { readonly entries: readonly NavEntry[] };

/** The column's links. */
export function AppNav({ entries }: Props) {
  const { t } = useI18n();
  const isCurrent = useIsCurrent();
  const links = (section: NavEntry["section"]) =>
    entries
      .filter((entry) => entry.section === section)
      .map(({ key, href }) => (
        <NavLink key={key} href={href} isCurrent={isCurrent(key, href)} as={AppLink}>
          {t(`nav.${key}`)}
        </NavLink>
      ));
  const administration = links("administration");
  return (
    <>
      <NavSection>{links("work")}</NavSection>
      {administration.length > 0 ? <NavSection label={t("nav.administration")}>{administration}</NavSection> : null}
    </>
  );
}

const ICONS: { readonly [key in NavEntry["key"]]?: typeof RouteIcon } = {
  roadmap: RouteIcon,
  questions: CircleQuestionMark,
  approvals: FileCheck2,
  qualification: GraduationCap,
  workforce: HeartHandshake,
  record: IdCard,
  account: CircleUserRound,
};

/** The same under the thumb, for people who come on the phone. */
export function ThumbNav({ entries }: Props) {
  const { t } = useI18n();
  const isCurrent = useIsCurrent();
  const { shown, more } = thumbPlaces(entries);
  const iconOf = (key: NavEntry["key"]) => {
    const Icon = ICONS[key];
    return Icon ? <Icon aria-hidden="true" size={20} strokeWidth={1.6} /> : null;
  };
  return (
    <BottomNav label={t("nav.label")}>
      {shown.map(({ key, href }) => (
        <BottomNavLink key={key} href={href} isCurrent={isCurrent(key, href)} icon={iconOf(key)} as={AppLink}>
          {t(`nav.${key}`)}
        </BottomNavLink>
      ))}
      {more.length > 0 ? (
        <BottomNavMore
          label={t("nav.more")}
          icon={<Ellipsis aria-hidden="true" size={20} strokeWidth={1.6} />}
          places={more.map(({ key, href }) => ({
            ...{ href, label: t(`nav.${key}`), icon: iconOf(key), isCurrent: isCurrent(key, href) },
          }))}
        />
      ) : null}
    </BottomNav>
  );
}

/** A firm's pages are reached from the portfolio, so that is where one is while reading them. */
function useIsCurrent(): (key: NavEntry["key"], href: string) => boolean {
  const path = usePathname();
  return (key, href) =>
    path === href ||
    // The firm's own pages lie below its first one, and are places of their own.
    (key !== "roadmap" && path.startsWith(`${href}/`)) ||
    (key === "portfolio" && /^\/[^/]+\/firms(\/|$)/.test(path));
}
