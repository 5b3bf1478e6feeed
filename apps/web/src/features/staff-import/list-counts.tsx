import type { I18n } from "../../i18n/i18n.ts";
import type { StaffList } from "./staff-import.ts";

/** What becomes of the rows, as a sum that adds up to the rows of the file. */
export function ListCounts({ list: { counts }, i18n }: { readonly list: StaffList; readonly i18n: I18n }) {
  const { t, format } = i18n;
  const parts = [
    { key: "new", rows: counts.new },
    { key: "changed", rows: counts.changed },
    { key: "same", rows: counts.same },
    { key: "refused", rows: counts.refused },
    { key: "left-out", rows: counts.leftOut },
  ] as const;
  return (
    <div>
      <dl className="flex flex-wrap gap-x-6 gap-y-2">
        {parts.map(({ key, rows }) => (
          <div key={key} className="flex flex-col">
            <dt className="text-sm text-soft">{t(`staffImport.filter.${key}`)}</dt>
            <dd className="text-xl font-semibold tabular-nums">{format.number(rows)}</dd>
          </div>
        ))}
        <div className="flex flex-col border-s border-line-strong ps-6">
          <dt className="text-sm text-soft">{t("staffImport.together")}</dt>
          <dd className="text-xl font-semibold tabular-nums">{format.number(counts.total)}</dd>
        </div>
      </dl>
      {counts.partly > 0 ? <p className="mt-2 text-soft">{t("staffImport.partly", { count: counts.partly })}</p> : null}
    </div>
  );
}
