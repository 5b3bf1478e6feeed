import { Disclosure } from "@etappe/ui/disclosure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { languageName } from "../../i18n/language.ts";
import type { Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly i18n: I18n };
type Group = Workforce["groups"][number];

/** Employees in numbers, in groups that are large enough for nobody to be found in them. */
export function Groups({ workforce, i18n }: Props) {
  const { t } = i18n;
  const { groups, terms } = workforce;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{t("workforce.groups.heading")}</h2>
      <p className="max-w-measure text-sm text-soft">{t("workforce.groups.help", { least: terms.smallestGroup })}</p>
      {groups.length === 0 ? (
        <p className="mt-2">{t("workforce.groups.none", { least: terms.smallestGroup })}</p>
      ) : (
        <ul className="mt-2">
          {groups.map((group) => (
            <li key={group.id} className="border-b border-line py-3 last:border-0">
              <Entry group={group} i18n={i18n} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whoever sees the roles above need not read them again. */
function Summary({ text, roles }: { readonly text: string; readonly roles: string }) {
  return (
    <span>
      {text}
      <span className="sr-only">: {roles}</span>
    </span>
  );
}

function Entry({ group, i18n }: { readonly group: Group; readonly i18n: I18n }) {
  const { t, words, day, locale } = i18n;
  const { people, publishedOn, competences } = group;
  const roles = group.roles.map((role) => (role === null ? t("workforce.groups.noRole") : words(role))).join(", ");
  const number = (value: number | null) =>
    value === null ? <span className="text-soft">{t("workforce.groups.unsaid")}</span> : value;
  return (
    <>
      <p>
        <strong>{roles}</strong>{" "}
        <span className="text-soft">{t("workforce.groups.line", { people, date: day(publishedOn) })}</span>
      </p>
      {competences.length === 0 ? null : (
        <Disclosure summary={<Summary text={t("workforce.groups.show")} roles={roles} />}>
          <Table caption={t("workforce.groups.caption", { roles })} isDense>
            <TableHead>
              <TableRow>
                <ColumnHead>{t("workforce.groups.competence")}</ColumnHead>
                <ColumnHead align="end">{t("workforce.groups.known")}</ColumnHead>
                <ColumnHead align="end">{t("workforce.groups.met")}</ColumnHead>
              </TableRow>
            </TableHead>
            <TableBody>
              {competences.map(({ key, label, language, known, met }) => (
                <TableRow key={key}>
                  <RowHead>
                    {words(label)}
                    {language === null ? null : ` (${languageName(language, locale)})`}
                  </RowHead>
                  <Cell label={t("workforce.groups.known")} align="end">
                    {number(known)}
                  </Cell>
                  <Cell label={t("workforce.groups.met")} align="end">
                    {number(met)}
                  </Cell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Disclosure>
      )}
    </>
  );
}
