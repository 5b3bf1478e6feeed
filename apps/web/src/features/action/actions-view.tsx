import { isOpen } from "@etappe/domain/action";
import { EmptyState } from "@etappe/ui/empty-state";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import { ActionDialog } from "./action-dialog.tsx";
import type { ActionList } from "./action-draft.ts";
import { ActionTable } from "./action-table.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly list: ActionList;
  readonly show: "open" | "all";
  readonly path: string;
  readonly i18n: I18n;
};

export function ActionsView({ tenant, firmId, list, show, path, i18n }: Props) {
  const { t } = i18n;
  const open = list.actions.filter(({ state }) => isOpen(state));
  const shown = show === "open" ? open : list.actions;
  const add = list.mayEdit ? <ActionDialog firmId={firmId} planning={list.planning} action={null} /> : null;
  return (
    <>
      <PageHeader
        title={t("action.title")}
        subtitle={t("action.subtitle")}
        actions={list.actions.length === 0 ? null : add}
        tabs={
          <LinkTabs
            label={t("action.show.label")}
            as={AppLink}
            tabs={[
              { label: t("action.show.open"), href: path, isCurrent: show === "open", count: open.length },
              {
                label: t("action.show.all"),
                href: `${path}?show=all`,
                isCurrent: show === "all",
                count: list.actions.length,
              },
            ]}
          />
        }
      />
      {list.actions.length === 0 ? (
        <EmptyState title={t("action.empty.title")} actions={add}>
          {t("action.empty.text")}
        </EmptyState>
      ) : shown.length === 0 ? (
        <p className="text-soft">{t("action.allDone")}</p>
      ) : (
        <ActionTable tenant={tenant} firmId={firmId} list={list} shown={shown} i18n={i18n} />
      )}
    </>
  );
}
