import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { ErrorFileButton } from "./error-file-button.tsx";
import { ListCounts } from "./list-counts.tsx";
import { ListSteps } from "./list-steps.tsx";
import { MappingForm } from "./mapping-form.tsx";
import { RowsTable } from "./rows-table.tsx";
import { type ListQuery, listAddress, type RowsPage, type StaffList } from "./staff-import.ts";

type Props = {
  readonly place: StaffPlace;
  readonly list: StaffList;
  readonly page: RowsPage;
  readonly query: ListQuery;
  readonly today: string;
  readonly i18n: I18n;
};

/** One list: how it was read, what each row will change, and the yes to it. */
export function ListView({ place, list, page, query, today, i18n }: Props) {
  const { t } = i18n;
  const isOpen = list.state === "mapping" || list.state === "previewed" || list.state === "failed";
  const hasRows = list.state !== "undone" && list.state !== "discarded";
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="list-name" className="flex flex-col gap-3">
        <p className="text-sm">
          <AppLink href={listAddress(place, {})} className="text-accent hover:underline">
            {t("staffImport.back")}
          </AppLink>
        </p>
        <h2 id="list-name" className="wrap-anywhere">
          {list.fileName}
        </h2>
        <Understood {...{ list, i18n }} />
        <ListCounts {...{ list, i18n }} />
        {list.state === "mapping" ? <Notice tone="warning">{t("staffImport.noStaffNumber")}</Notice> : null}
        <div className="flex flex-wrap items-start gap-2.5">
          <ListSteps {...{ place, list }} />
          {hasRows && list.counts.refused + list.counts.partly > 0 ? (
            <ErrorFileButton firmId={place.firmId} list={list} />
          ) : null}
        </div>
      </section>
      {isOpen ? <MappingForm {...{ place, list, today }} /> : null}
      {hasRows ? <RowsTable {...{ place, list, page, query, i18n, mayChoose: isOpen }} /> : null}
    </div>
  );
}

/** How the file was read: the proof that it was understood, before anything else. */
function Understood({ list, i18n }: Pick<Props, "list" | "i18n">) {
  const { t } = i18n;
  const { encoding, separator, headerRow } = list.mapping.understood;
  const facts = [
    t("staffImport.understood.rows", { rows: list.counts.total, header: headerRow }),
    encoding ? t(`staffImport.understood.${encoding}`) : t("staffImport.understood.workbook"),
    ...(separator
      ? [t("staffImport.understood.separator", { separator: separator === "\t" ? "Tab" : separator })]
      : []),
    t("staffImport.understood.who", { name: list.startedByName, day: i18n.moment(list.startedAt) }),
  ];
  return <p className="text-soft">{facts.join(" · ")}</p>;
}
