import { buttonClass } from "@etappe/ui/button-class";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import { calledBy, type EmployeePage, roleLabel } from "./employee-types.ts";
import { type PeopleQuery, searchParamsOf } from "./people-query.ts";

type Props = {
  readonly path: string;
  readonly page: EmployeePage;
  readonly query: PeopleQuery;
  readonly i18n: I18n;
};

/** Employees by staff number. There is no order by what they can do. */
export function PeopleList({ path, page, query, i18n }: Props) {
  const { t, words } = i18n;
  const showsNames = page.people.some(({ person }) => person.name !== null);
  if (page.people.length === 0) return <p className="text-soft">{t("employees.list.nothingFound")}</p>;
  return (
    <>
      <p className="mb-2 text-sm text-soft">{t("employees.list.total", { count: page.total })}</p>
      <Table caption={t("employees.list.caption")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("employees.staffNumber")}</ColumnHead>
            {showsNames ? <ColumnHead>{t("employees.name")}</ColumnHead> : null}
            <ColumnHead>{t("employees.roles.label")}</ColumnHead>
            <ColumnHead>{t("employees.list.known")}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {page.people.map(({ person, known, required }) => (
            <TableRow key={person.id}>
              <RowHead className="whitespace-nowrap">
                <AppLink
                  href={`${path}/${person.id}`}
                  className="inline-flex min-h-6 items-center font-semibold text-accent hover:underline pointer-coarse:min-h-11"
                  aria-label={t("employees.list.openNamed", { who: calledBy(person) })}
                >
                  {person.staffNumber}
                </AppLink>
              </RowHead>
              {showsNames ? <Cell label={t("employees.name")}>{person.name ?? t("employees.noName")}</Cell> : null}
              <Cell label={t("employees.roles.label")}>
                {person.roles.map((key) => roleLabel(key, page.roles, words)).join(", ") || (
                  <span className="text-soft">{t("employees.roles.none")}</span>
                )}
              </Cell>
              <Cell label={t("employees.list.known")}>
                {required === 0 ? (
                  <span className="text-soft">{t("employees.list.nothingRequired")}</span>
                ) : (
                  t("employees.list.knownOf", { known, required })
                )}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <nav className="mt-3 flex gap-2.5" aria-label={t("employees.list.pages")}>
        {query.after ? (
          <AppLink href={path + searchParamsOf({ ...query, after: null })} className={buttonClass("secondary")}>
            {t("employees.list.first")}
          </AppLink>
        ) : null}
        {page.next ? (
          <AppLink href={path + searchParamsOf({ ...query, after: page.next })} className={buttonClass("secondary")}>
            {t("employees.list.next")}
          </AppLink>
        ) : null}
      </nav>
    </>
  );
}
