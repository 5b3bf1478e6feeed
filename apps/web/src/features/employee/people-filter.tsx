import { buttonClass } from "@etappe/ui/button-class";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import type { I18n } from "../../i18n/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import type { EmployeePage } from "./employee-types.ts";
import type { PeopleQuery } from "./people-query.ts";

type Props = {
  readonly path: string;
  readonly query: PeopleQuery;
  readonly page: EmployeePage;
  readonly i18n: I18n;
};

/** A plain form: it works before the page has loaded its script, and the answer has an address. */
export function PeopleFilter({ path, query, page, i18n: { t, words } }: Props) {
  const isFiltered = query.search !== "" || query.role !== null;
  return (
    <form action={path} className="mb-3 flex flex-wrap items-end gap-2.5">
      <TextField
        key={`search ${query.search}`}
        label={t(page.keepsNames ? "employees.list.search" : "employees.staffNumber")}
        name="search"
        type="search"
        defaultValue={query.search}
        className="w-full max-w-64"
      />
      <Select
        key={`role ${query.role}`}
        label={t("employees.list.role")}
        name="role"
        placeholder={t("employees.list.anyRole")}
        options={[
          { id: "", label: t("employees.list.anyRole") },
          ...page.roles.map(({ key, label }) => ({ id: key, label: words(label) })),
        ]}
        defaultValue={query.role ?? ""}
        className="w-full max-w-64"
      />
      <button type="submit" className={buttonClass("secondary")}>
        {t("employees.list.find")}
      </button>
      {isFiltered ? (
        <AppLink href={path} className={buttonClass("quiet")}>
          {t("employees.list.clear")}
        </AppLink>
      ) : null}
    </form>
  );
}
