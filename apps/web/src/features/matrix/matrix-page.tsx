import { can, type Role } from "@etappe/domain/access";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { api } from "../../server/api.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { WorkbookButton } from "../qualification/workbook-button.tsx";
import { PeopleCards, RoleCards } from "./matrix-cards.tsx";
import type { MatrixHead } from "./matrix-cells.ts";
import { MatrixFilters } from "./matrix-filters.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { filterOf, type MatrixQuery, matrixHref } from "./matrix-query.ts";
import { PeopleMatrix } from "./people-matrix.tsx";
import { RoleGrid } from "./role-grid.tsx";
import { RowsSwitch } from "./rows-switch.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly query: MatrixQuery;
  readonly i18n: I18n;
};

/** Who can do what, and what they need: people or roles by competences. */
export async function QualificationMatrix({ place, role, query, i18n }: Props) {
  const { t } = i18n;
  const head = await (await api(place.tenant)).matrix.head({ firmId: place.firmId });
  const rows = head.mayReadPeople ? query.rows : "roles";
  const shown = { place, role, query, head, i18n };
  return (
    <>
      <PageHeader
        title={t("qualification.matrix.title")}
        subtitle={t("qualification.matrix.subtitle")}
        tabs={<QualificationTabs place={place} role={role} />}
        actions={head.mayReadPeople ? <WorkbookButton firmId={place.firmId} /> : null}
      />
      {head.mayReadPeople ? (
        <RowsSwitch path={paths.staff(place, "qualification")} query={query} rows={rows} />
      ) : (
        <WhyRoles {...shown} />
      )}
      {rows === "people" ? <People {...shown} /> : <Roles {...shown} />}
    </>
  );
}

type Shown = Props & { readonly head: MatrixHead };

async function People({ place, query, head, i18n, role }: Shown) {
  const { t } = i18n;
  const path = paths.staff(place, "qualification");
  const filter = filterOf(query);
  const from = Math.max(0, Math.min(1_000_000, query.from));
  const page = await (await api(place.tenant)).matrix.page({ firmId: place.firmId, from, filter });
  const isNarrowed = matrixHref(path, query, { sort: "staff-number", direction: "ascending" }) !== path;
  if (page.total === 0 && !isNarrowed)
    return (
      <EmptyState
        title={t("qualification.matrix.empty.title")}
        actions={
          can({ role }, "employees:edit") ? (
            <>
              <Link href={paths.staff(place, "qualification/import")} className={buttonClass("primary")}>
                {t("qualification.matrix.empty.import")}
              </Link>
              <Link href={paths.staff(place, "qualification/people")} className={buttonClass("quiet")}>
                {t("qualification.matrix.empty.people")}
              </Link>
            </>
          ) : null
        }
      >
        {t("qualification.matrix.empty.text")}
      </EmptyState>
    );
  return (
    <>
      <MatrixFilters {...{ path, query, filter, head }} />
      {page.total === 0 ? (
        <EmptyState title={t("qualification.matrix.nothingFound.title")}>
          {t("qualification.matrix.nothingFound.text")}
        </EmptyState>
      ) : null}
      <div className="max-sm:hidden">
        <PeopleMatrix firmId={place.firmId} head={head} filter={filter} first={page} />
        <MatrixLegend rows="people" i18n={i18n} />
        <Keys head={head} i18n={i18n} />
      </div>
      {page.total > 0 ? (
        <div className="sm:hidden">
          <PeopleCards {...{ path, query, head, page, i18n }} />
        </div>
      ) : null}
    </>
  );
}

async function Roles({ place, head, i18n, role }: Shown) {
  const { t } = i18n;
  const matrix = await (await api(place.tenant)).matrix.roles({ firmId: place.firmId });
  if (matrix.rows.length === 0)
    return (
      <EmptyState title={t("qualification.matrix.roles.empty.title")}>
        {t("qualification.matrix.roles.empty.text")}
      </EmptyState>
    );
  const day = matrix.rows
    .map(({ countedOn }) => countedOn ?? "")
    .sort()
    .at(-1);
  const basis = t(`qualification.matrix.roles.basis.${matrix.basis}`);
  return (
    <>
      <p className="mb-3 max-w-measure text-sm text-soft">
        {day ? t("qualification.matrix.roles.basisOn", { basis, date: i18n.day(day) }) : basis}{" "}
        {matrix.basis === "by-hand" && can({ role }, "staffing:edit") ? (
          <Link href={paths.staff(place, "qualification/roles")} className="text-link">
            {t("qualification.matrix.roles.count")}
          </Link>
        ) : null}
      </p>
      <div className="max-sm:hidden">
        <RoleGrid head={head} matrix={matrix} />
        <MatrixLegend rows="roles" i18n={i18n} />
      </div>
      <div className="sm:hidden">
        <RoleCards head={head} matrix={matrix} i18n={i18n} />
      </div>
    </>
  );
}

/** Why there are no people here: nobody keeps any, or they are not for this person's eyes. */
function WhyRoles({ place, role, head, i18n: { t } }: Shown) {
  const mayLook = can({ role }, "employees:read");
  const links = (
    <>
      <Link href={paths.staff(place, "qualification/roles") as Route} className={buttonClass(undefined, "small")}>
        {t("qualification.matrix.why.roles")}
      </Link>
      <Link href={paths.staff(place, "qualification/people") as Route} className={buttonClass("quiet", "small")}>
        {t("qualification.matrix.why.people")}
      </Link>
    </>
  );
  if (head.registerIsOn && mayLook) return null;
  return (
    <Notice
      tone="info"
      role="note"
      className="mb-4"
      title={t(head.registerIsOn ? "qualification.matrix.why.notYours" : "qualification.matrix.why.off")}
      actions={head.registerIsOn ? null : links}
    >
      {t(head.registerIsOn ? "qualification.matrix.why.notYoursText" : "qualification.matrix.why.offText")}
    </Notice>
  );
}

function Keys({ head, i18n: { t } }: Pick<Shown, "head" | "i18n">) {
  const key = head.mayEdit ? "qualification.matrix.keys.edit" : "qualification.matrix.keys.read";
  return <p className="mt-3 max-w-measure text-xs text-soft max-lg:hidden">{t(key)}</p>;
}
