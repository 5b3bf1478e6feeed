import { buttonClass } from "@etappe/ui/button-class";
import { Disclosure } from "@etappe/ui/disclosure";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { FateTable } from "./fate-table.tsx";
import { UndoDialog } from "./undo-dialog.tsx";
import { FATES, type History, saidWords, versionName } from "./upgrade-words.ts";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly history: History;
  readonly i18n: I18n;
};

/** Under which framework a mandate is worked, how it came there, and the way back. */
export function UpgradeHistory({ tenant, firmId, history, i18n }: Props) {
  const { t } = i18n;
  const { version, newer, toConfirm, upgrades, mayMove } = history;
  return (
    <>
      <PageHeader
        title={t("upgrade.history.title")}
        subtitle={t("upgrade.history.subtitle")}
        actions={
          newer && mayMove ? (
            <Link href={paths.frameworkUpgrade(tenant, newer.id)} className={buttonClass()}>
              {t("upgrade.history.move")}
            </Link>
          ) : null
        }
      />
      <p className="max-w-measure">
        <strong>{t("upgrade.history.now", { version: versionName(version, i18n) })}</strong>{" "}
        {newer ? t("upgrade.history.newer", { number: newer.number }) : null}{" "}
        {t("upgrade.history.toConfirm", { count: toConfirm })}
      </p>
      {upgrades.length === 0 ? (
        <EmptyState title={t("upgrade.history.empty.title")} className="mt-6">
          {t("upgrade.history.empty.text")}
        </EmptyState>
      ) : (
        <ol className="mt-6 flex flex-col gap-6">
          {upgrades.map((upgrade) => (
            <Entry key={upgrade.id} firmId={firmId} upgrade={upgrade} mayMove={mayMove} i18n={i18n} />
          ))}
        </ol>
      )}
    </>
  );
}

type Upgrade = History["upgrades"][number];

function Entry({
  firmId,
  upgrade,
  mayMove,
  i18n,
}: Pick<Props, "firmId" | "i18n"> & { readonly upgrade: Upgrade; readonly mayMove: boolean }) {
  const { t, words, format, moment } = i18n;
  const { from, to, doneByName, doneAt, undone, counts, answers, lost } = upgrade;
  return (
    <li className="border-b border-line pb-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-lg">
          {t("upgrade.history.entry", { from: versionName(from, i18n), to: versionName(to, i18n) })}
        </h2>
        {upgrade.undo && mayMove ? <UndoDialog firmId={firmId} upgrade={upgrade} /> : null}
      </div>
      <p className="text-sm text-soft">{t("upgrade.history.by", { name: doneByName, moment: moment(doneAt) })}</p>
      {undone ? (
        <p className="text-sm">{t("upgrade.history.undone", { name: undone.byName, moment: moment(undone.at) })}</p>
      ) : null}
      <p className="mt-1">
        {format.list(FATES.map((fate) => `${t(`upgrade.fate.${fate}`)} ${format.number(counts[fate])}`))}
      </p>
      {lost.length > 0 ? (
        <p className="mt-1 text-sm">
          {t("upgrade.history.lost", {
            what: format.list(lost.map(({ label, said }) => `${words(label)} (${saidWords(said, i18n)})`)),
          })}
        </p>
      ) : null}
      <div className="mt-2">
        <Disclosure summary={t("upgrade.history.answers")}>
          <FateTable answers={answers} i18n={i18n} />
        </Disclosure>
      </div>
    </li>
  );
}
