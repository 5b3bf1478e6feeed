"use client";
import { Badge } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { CopyDialog } from "./copy-dialog.tsx";
import type { ListedFramework, Version } from "./draft-types.ts";
import type { VersionActions } from "./use-version-actions.ts";
import { VersionMenu } from "./version-menu.tsx";

type Props = {
  readonly tenant: string;
  readonly framework: ListedFramework;
  readonly keys: readonly string[];
  readonly actions: VersionActions;
  readonly mayEdit: boolean;
};

/** What was published, the newest first: when, by whom, why, and who works by it. */
export function VersionsTable({ tenant, framework, keys, actions, mayEdit }: Props) {
  const i18n = useI18n();
  const { t, words, moment } = i18n;
  const [copied, setCopied] = useState<Version | null>(null);
  if (framework.versions.length === 0) return <p className="text-soft">{t("framework.version.none")}</p>;
  return (
    <>
      <Table caption={t("framework.version.caption", { name: words(framework.name) })} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead className="w-32">{t("framework.version.number")}</ColumnHead>
            <ColumnHead className="w-56">{t("framework.version.published")}</ColumnHead>
            <ColumnHead>{t("framework.version.notes")}</ColumnHead>
            <ColumnHead className="w-28">{t("framework.version.engagements")}</ColumnHead>
            <ColumnHead align="end">
              <span className="sr-only">{t("framework.version.actions")}</span>
            </ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {framework.versions.map((version) => (
            <TableRow key={version.id}>
              <RowHead>
                <AppLink href={paths.frameworkVersion(tenant, version.id)} className="text-link font-semibold">
                  {t("framework.version.named", { number: version.number })}
                </AppLink>
                {version.retiredAt === null ? null : (
                  <span className="mt-1 block">
                    <Badge icon="minus">{t("framework.version.retired")}</Badge>
                  </span>
                )}
              </RowHead>
              <Cell label={t("framework.version.published")}>
                {moment(version.publishedAt)}
                <span className="block text-sm text-soft">
                  {version.publishedByName || t("framework.version.builtIn")}
                </span>
              </Cell>
              <Cell label={t("framework.version.notes")}>
                <span className="line-clamp-3 max-w-measure whitespace-pre-line">{version.notes || "–"}</span>
              </Cell>
              <Cell label={t("framework.version.engagements")}>
                {t("framework.version.runningShort", { count: version.engagements })}
              </Cell>
              <Cell align="end">
                <VersionMenu
                  {...{ tenant, framework, version, actions, mayEdit, i18n }}
                  onCopy={() => setCopied(version)}
                />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {copied ? <CopyDialog {...{ tenant, framework, keys }} version={copied} onClose={() => setCopied(null)} /> : null}
    </>
  );
}
