"use client";
import { Badge } from "@etappe/ui/badge";
import { Breadcrumbs } from "@etappe/ui/breadcrumbs";
import type { LinkProps } from "@etappe/ui/link";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import { type MouseEvent, useMemo } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { Completeness } from "./completeness.tsx";
import { DraftMenu } from "./draft-menu.tsx";
import { DraftSaveStatus } from "./draft-save-status.tsx";
import type { DraftStore } from "./draft-store.ts";
import type { DraftShown } from "./draft-types.ts";
import type { DraftPlace } from "./kept-parts.ts";
import { useOutline } from "./use-draft.ts";
import { type PlaceInDraft, TABS, type Tab } from "./use-place.ts";

type Props = {
  readonly place: DraftPlace;
  readonly draft: DraftShown;
  readonly store: DraftStore;
  readonly at: PlaceInDraft;
  readonly onOpen: (id: string | null) => void;
  readonly i18n: I18n;
};

/** Which framework this is a draft of, whether everything is saved, and how far it is. */
export function DraftHead({ place: { tenant }, draft, store, at, onOpen, i18n }: Props) {
  const { t, words } = i18n;
  const { faults, gaps } = useOutline(store);
  const { goTo } = at;
  const link = useMemo(() => linkHere(goTo), [goTo]);
  return (
    <>
      <PageHeader
        title={words(draft.framework.name)}
        crumbs={
          <Breadcrumbs
            label={t("common.breadcrumbs")}
            as={AppLink}
            crumbs={[{ label: t("framework.title"), href: paths.frameworks(tenant) }]}
          />
        }
        subtitle={
          draft.basedOn
            ? t("framework.draft.basedOn", { number: draft.basedOn.number })
            : t("framework.draft.fromNothing")
        }
        actions={
          <>
            {at.tab === "edit" && at.part ? null : <DraftSaveStatus store={store} onOpen={onOpen} i18n={i18n} />}
            <DraftMenu tenant={tenant} draft={draft} i18n={i18n} />
          </>
        }
        tabs={
          <>
            <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
              <Completeness gaps={gaps} i18n={i18n} />
              {faults.length > 0 ? (
                <Badge tone="gap" icon="alert">
                  {t("framework.fault.count", { count: faults.length })}
                </Badge>
              ) : (
                <Badge tone="hue-3" icon="check">
                  {t("framework.fault.noneLeft")}
                </Badge>
              )}
            </div>
            <LinkTabs
              label={t("framework.tabs.label")}
              as={link}
              tabs={TABS.map((tab) => ({
                label: t(`framework.tabs.${tab}`),
                href: at.hrefOf(tab),
                isCurrent: tab === at.tab,
              }))}
            />
          </>
        }
      />
      {draft.state === "open" ? null : (
        <Notice tone="info" role="note" className="mb-5" title={t(`framework.draft.${draft.state}`)} />
      )}
    </>
  );
}

/** A tab with an address that can be sent or opened beside this one; followed here, nothing is loaded anew. */
function linkHere(goTo: (tab: Tab) => void) {
  return function HereLink({ href, ...props }: LinkProps) {
    function follow(event: MouseEvent<HTMLAnchorElement>) {
      const tab = TABS.find((one) => one === new URLSearchParams(href.slice(1)).get("tab"));
      if (!tab || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      goTo(tab);
    }
    return <a {...props} href={href} onClick={follow} />;
  };
}
