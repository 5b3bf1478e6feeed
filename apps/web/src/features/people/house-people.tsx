"use client";
import type { AppRouter } from "@etappe/api/root";
import { HOUSE_ROLES } from "@etappe/domain/access";
import { Disclosure } from "@etappe/ui/disclosure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { inferRouterOutputs } from "@trpc/server";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import { FormerPeople } from "./former-people.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { PersonName } from "./person-name.tsx";
import { RoleSelect } from "./role-select.tsx";
import { PeopleNotice, usePeopleChanges } from "./use-people-changes.tsx";

export type HousePerson = inferRouterOutputs<AppRouter>["people"]["house"][number];

/** The people of the consultancy; those who left stand below, out of the way and ready to come back. */
export function HousePeople({ people, me }: { readonly people: readonly HousePerson[]; readonly me: string }) {
  const { t } = useI18n();
  const changes = usePeopleChanges("house");
  const active = people.filter(({ status }) => status === "active");
  const former = people.filter(({ status }) => status === "removed");
  return (
    <section aria-labelledby="house-people">
      <h2 id="house-people" className="mb-2">
        {t("people.house.title")}
      </h2>
      <PeopleNotice changes={changes} />
      <Table caption={t("people.house.caption")}>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("people.name")}</ColumnHead>
            <ColumnHead>{t("people.role")}</ColumnHead>
            <ColumnHead>{t("people.firms")}</ColumnHead>
            <ColumnHead align="end">
              <span className="sr-only">{t("people.actions")}</span>
            </ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {active.map((person) => (
            <TableRow key={person.userId}>
              <RowHead className="lg:w-2/5">
                <PersonName person={person} isMe={person.userId === me} />
              </RowHead>
              <Cell label={t("people.role")} className="align-middle">
                <RoleSelect
                  person={person}
                  roles={HOUSE_ROLES}
                  onChange={(role) => changes.changeHouseRole(person, role)}
                />
              </Cell>
              <Cell label={t("people.firms")} className="align-middle">
                <Firms person={person} />
              </Cell>
              <Cell align="end" className="align-middle">
                <PersonMenu person={person} onRemove={() => changes.remove(person)} />
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {former.length > 0 ? (
        <Disclosure className="mt-3" summary={t("people.former", { count: former.length })}>
          <FormerPeople people={former} onReactivate={changes.reactivate} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Firms({ person }: { readonly person: HousePerson }) {
  const { t } = useI18n();
  if (person.seesAllFirms) return <span className="text-soft">{t("people.allFirms")}</span>;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <span className={person.firms.length > 0 ? "" : "text-soft"}>
        {person.firms.map(({ name }) => name).join(" · ") || t("people.noFirms")}
      </span>
      <div className="-ms-2.5">
        <AssignDialog person={person} />
      </div>
    </div>
  );
}
