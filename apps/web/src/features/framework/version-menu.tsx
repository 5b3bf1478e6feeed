"use client";
import { Menu } from "@etappe/ui/menu";
import { Ellipsis } from "lucide-react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { ListedFramework, Version } from "./draft-types.ts";
import type { VersionActions } from "./use-version-actions.ts";

type Props = {
  readonly tenant: string;
  readonly framework: ListedFramework;
  readonly version: Version;
  readonly actions: VersionActions;
  readonly mayEdit: boolean;
  readonly onCopy: () => void;
  readonly i18n: I18n;
};

/** What can be done with one version. Published words are never changed: everything else begins as a draft. */
export function VersionMenu({ tenant, framework, version, actions, mayEdit, onCopy, i18n: { t, words } }: Props) {
  const isRetired = version.retiredAt !== null;
  const named = t("framework.version.named", { number: version.number });
  return (
    <div className="max-sm:-ms-3.5">
      <Menu
        label={t("framework.version.actionsFor", { name: `${words(framework.name)}, ${named}` })}
        variant="quiet"
        size="small"
        entries={[
          { id: "read", label: t("framework.version.read"), href: paths.frameworkVersion(tenant, version.id) },
          ...(mayEdit
            ? [
                {
                  id: "start",
                  label: t("framework.draft.startHere"),
                  note: framework.draft ? t("framework.draft.oneAtATime") : undefined,
                  isDisabled: framework.draft !== null,
                },
                { id: "copy", label: t("framework.copy.open"), note: t("framework.copy.note") },
                ...(isRetired
                  ? []
                  : [
                      {
                        id: "upgrade",
                        label: t("framework.version.upgrade"),
                        note: t("framework.version.upgradeNote"),
                        href: paths.frameworkUpgrade(tenant, version.id),
                      },
                    ]),
              ]
            : []),
          { id: "xlsx", label: t("framework.file.xlsx") },
          { id: "json", label: t("framework.file.json") },
          ...(mayEdit
            ? [
                isRetired
                  ? { id: "bring-back", label: t("framework.version.bringBack") }
                  : { id: "retire", label: t("framework.version.retire"), note: t("framework.version.retireNote") },
              ]
            : []),
        ]}
        onAction={(id) => {
          if (id === "start") actions.start(version.id);
          if (id === "copy") onCopy();
          if (id === "xlsx" || id === "json") actions.save(version.id, id);
          if (id === "retire") actions.retire(version);
          if (id === "bring-back") actions.bringBack(version);
        }}
      >
        <Ellipsis aria-hidden="true" size={18} className="max-sm:hidden" />
        <span className="sm:hidden">{t("framework.version.actions")}</span>
      </Menu>
    </div>
  );
}
