"use client";
import type { AppRouter } from "@etappe/api/root";
import { FIRM_ROLES } from "@etappe/domain/access";
import { Disclosure } from "@etappe/ui/disclosure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { inferRouterOutputs } from "@trpc/server";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FormerPeople } from "./former-people.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { PersonName } from "./person-name.tsx";
import { RoleSelect } from "./role-select.tsx";
import { PeopleNotice, usePeopleChanges } from "./use-people-changes.tsx";

type FirmPerson = inferRouterOutputs<AppRouter>["people"]["ofFirms"]["people"][number];

export function FirmPeopleTable({ people }: { readonly people: readonly FirmPerson[] }) {
  const { t } = useI18n();
  const changes = usePeopleChanges("firm");
  const active = people.filter(({ status }) => status === "active");
  const former = people.filter(({ status }) => status === "removed");
  return (
    <>
      <PeopleNotice changes={changes} />
      <Table caption={t("people.ofFirms.caption")}>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("people.name")}</ColumnHead>
            <ColumnHead>{t("people.role")}</ColumnHead>
            <ColumnHead>{t("people.firm")}</ColumnHead>
            <ColumnHead align="end">
              <span className="sr-only">{t("people.actions")}</span>
            </ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {active.map((person) => (
            <TableRow key={person.userId}>
              <RowHead className="lg:w-2/5">
                <PersonName person={person} isMe={false} />
              </RowHead>
              <Cell label={t("people.role")} className="align-middle">
                <RoleSelect
                  person={person}
                  roles={FIRM_ROLES}
                  onChange={(role) => changes.changeFirmRole(person, role)}
                />
              </Cell>
              <Cell label={t("people.firm")} className="align-middle">
                {person.firmName}
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
    </>
  );
}
