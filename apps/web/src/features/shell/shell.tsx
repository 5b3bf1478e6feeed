import { SideNav } from "@etappe/ui/side-nav";
import { SkipLink } from "@etappe/ui/visually-hidden";
import type { ReactNode } from "react";
import type { CurrentActor } from "../../server/actor.ts";
import { getI18n } from "../../server/i18n.ts";
import { leave } from "./actions.ts";
import { AppLink } from "./app-link.tsx";
import { AppNav, ThumbNav } from "./app-nav.tsx";
import { Brand } from "./brand.tsx";
import { navigationFor, worksInTheHouse } from "./navigation.ts";
import { Preferences } from "./preferences.tsx";

type Props = { readonly actor: CurrentActor; readonly hasOtherPlaces: boolean; readonly children: ReactNode };

/** What stands around every page of a tenant. */
export async function Shell({ actor, hasOtherPlaces, children }: Props) {
  const { t } = await getI18n();
  const entries = navigationFor(actor, actor.tenant.slug);
  const isFirmSide = !worksInTheHouse(actor);
  return (
    <>
      <SkipLink href="#content">{t("common.skipToContent")}</SkipLink>
      <div className="flex min-h-dvh flex-col lg:flex-row">
        <SideNav
          label={t("nav.label")}
          menuLabel={t("nav.menu")}
          brand={<Brand name={t("common.product")}>{actor.tenant.name}</Brand>}
          footer={<Footer actor={actor} hasOtherPlaces={hasOtherPlaces} />}
        >
          <AppNav entries={entries} />
        </SideNav>
        <main
          id="content"
          tabIndex={-1}
          className={`w-full min-w-0 flex-1 px-4 py-5 outline-none sm:px-6 lg:px-9 lg:py-6.5 ${isFirmSide ? "max-lg:pb-24" : ""}`}
        >
          {children}
        </main>
      </div>
      {isFirmSide ? <ThumbNav entries={entries} /> : null}
    </>
  );
}

async function Footer({ actor, hasOtherPlaces }: Omit<Props, "children">) {
  const { t } = await getI18n();
  const link = "inline-flex min-h-7 items-center hover:text-ink hover:underline pointer-coarse:min-h-11";
  return (
    <div className="flex flex-col gap-1">
      <AppLink href={`/${actor.tenant.slug}/account`} className={`${link} flex-wrap gap-x-1.5 text-ink`}>
        <span className="sr-only">{t("nav.myAccount")}: </span>
        <span className="font-semibold">{actor.name}</span>
        <span className="text-soft">{t(`roles.${actor.role}.name`)}</span>
      </AppLink>
      <Preferences />
      {hasOtherPlaces ? (
        <AppLink href="/" className={link}>
          {t("nav.otherPlaces")}
        </AppLink>
      ) : null}
      <form action={leave}>
        <button type="submit" className={`${link} cursor-pointer`}>
          {t("nav.signOut")}
        </button>
      </form>
    </div>
  );
}
