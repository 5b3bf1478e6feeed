import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { TextField } from "@etappe/ui/text-field";
import { api } from "../../server/api.ts";
import { getI18n } from "../../server/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import { FirmPeopleTable } from "./firm-people-table.tsx";
import { type FirmPeopleQuery, searchParamsOf } from "./query.ts";

type Props = { readonly tenant: string; readonly query: FirmPeopleQuery };

/** The people of the firms, a page at a time; search and page stand in the address. */
export async function FirmPeople({ tenant, query }: Props) {
  const { t } = await getI18n();
  const { people, next } = await (await api(tenant)).people.ofFirms(query);
  const path = `/${tenant}/people`;
  const isAll = query.search === "" && query.after === null;
  return (
    <section aria-labelledby="firm-people" className="mt-10">
      <h2 id="firm-people" className="mb-2">
        {t("people.ofFirms.title")}
      </h2>
      {isAll && people.length === 0 ? (
        <EmptyState title={t("people.ofFirms.emptyTitle")}>{t("people.ofFirms.empty")}</EmptyState>
      ) : (
        <>
          <form action={path} className="mb-3 flex flex-wrap items-end gap-2.5">
            <TextField
              key={query.search}
              label={t("people.ofFirms.search")}
              name="search"
              type="search"
              defaultValue={query.search}
              className="w-full max-w-80"
            />
            <button type="submit" className={buttonClass("secondary")}>
              {t("people.ofFirms.find")}
            </button>
            {query.search ? (
              <AppLink href={path} className={buttonClass("quiet")}>
                {t("people.ofFirms.clear")}
              </AppLink>
            ) : null}
          </form>
          {people.length > 0 ? (
            <FirmPeopleTable people={people} />
          ) : (
            <p className="text-soft">{t("people.ofFirms.nothingFound", { search: query.search })}</p>
          )}
          <nav className="mt-3 flex gap-2.5" aria-label={t("people.ofFirms.title")}>
            {query.after ? (
              <AppLink href={path + searchParamsOf({ ...query, after: null })} className={buttonClass("secondary")}>
                {t("people.ofFirms.first")}
              </AppLink>
            ) : null}
            {next ? (
              <AppLink href={path + searchParamsOf({ ...query, after: next })} className={buttonClass("secondary")}>
                {t("people.ofFirms.next")}
              </AppLink>
            ) : null}
          </nav>
        </>
      )}
    </section>
  );
}
