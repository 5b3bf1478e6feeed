import { Breadcrumbs } from "@etappe/ui/breadcrumbs";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { AccountDialog } from "./account-dialog.tsx";
import { EmployeeDialog } from "./employee-dialog.tsx";
import { calledBy, type EmployeeRecord, roleLabel } from "./employee-types.ts";
import { EraseDialog } from "./erase-dialog.tsx";
import { ExportButton } from "./export-button.tsx";
import { ReadingsTable } from "./readings-table.tsx";
import { SayLevelDialog } from "./say-level-dialog.tsx";
import { StandingsTable } from "./standings-table.tsx";

type Props = { readonly place: StaffPlace; readonly record: EmployeeRecord; readonly i18n: I18n };

/** What is kept of one employee. There is nothing in own words, and nobody to compare with. */
export function PersonPage({ place, record, i18n }: Props) {
  const { t, words } = i18n;
  const { person, terms, standings, readings, today, mayEdit, mayName, mayErase, keepsNames } = record;
  const { firmId } = place;
  const saying = mayEdit ? { firmId, employeeId: person.id, today } : null;
  const roles = person.roles.map((key) => roleLabel(key, terms.roles, words)).join(", ");
  return (
    <>
      <PageHeader
        crumbs={
          <Breadcrumbs
            label={t("common.breadcrumbs")}
            as={AppLink}
            crumbs={[{ label: t("employees.title"), href: paths.staff(place, "qualification/people") }]}
          />
        }
        title={calledBy(person)}
        subtitle={[person.name === null ? null : person.staffNumber, roles || t("employees.roles.none")]
          .filter(Boolean)
          .join(" · ")}
        actions={
          mayEdit ? (
            <EmployeeDialog {...{ firmId, person }} roles={terms.roles} writesName={mayName && keepsNames} />
          ) : null
        }
      />
      <div className="flex flex-col gap-9">
        <section aria-labelledby="standings">
          <div className="mb-2 flex flex-wrap items-end justify-between gap-3">
            <h2 id="standings">{t("employees.standings.title")}</h2>
            {saying ? <SayLevelDialog {...saying} terms={terms} competence={null} /> : null}
          </div>
          {standings.length > 0 ? (
            <StandingsTable {...{ standings, terms, saying, i18n }} />
          ) : (
            <p className="text-soft">{t("employees.standings.empty")}</p>
          )}
        </section>
        <section aria-labelledby="readings">
          <h2 id="readings">{t("employees.readings.title")}</h2>
          <p className="mb-2 max-w-measure text-sm text-soft">{t("employees.readings.hint")}</p>
          {readings.length > 0 ? (
            <ReadingsTable
              {...{ readings, terms, i18n }}
              editing={mayEdit ? { firmId, employeeId: person.id } : null}
            />
          ) : (
            <p className="text-soft">{t("employees.readings.empty")}</p>
          )}
        </section>
        {mayName ? <Rights {...{ place, record, i18n }} mayErase={mayErase} /> : null}
      </div>
    </>
  );
}

/** What the employee may ask for: to see it themselves, to have it as a file, to be taken out. */
function Rights({ place, record, mayErase, i18n: { t } }: Props & { readonly mayErase: boolean }) {
  const { person, accounts, account, readings } = record;
  const linked = accounts.find(({ userId }) => userId === account);
  return (
    <section aria-labelledby="rights" className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h2 id="rights">{t("employees.rights.title")}</h2>
      <p className="mt-1 max-w-measure text-soft">{t("employees.rights.hint")}</p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        {linked ? t("employees.account.linked", { name: linked.name }) : t("employees.account.none")}
        <AccountDialog firmId={place.firmId} record={record} />
      </p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <ExportButton firmId={place.firmId} id={person.id} />
        {mayErase ? <EraseDialog {...{ place, person }} readings={readings.length} /> : null}
      </div>
    </section>
  );
}
