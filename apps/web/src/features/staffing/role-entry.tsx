import { Badge } from "@etappe/ui/badge";
import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import { HeadsForm } from "./heads-form.tsx";
import { RequiresTable } from "./requires-table.tsx";
import { RoleActions } from "./role-actions.tsx";
import { RoleDialog } from "./role-dialog.tsx";
import type { StaffedRole, Staffing } from "./staffing.ts";

type Props = { readonly role: StaffedRole; readonly staffing: Staffing; readonly i18n: I18n };

/** One role: what it requires, how many hold it and reach that, and what the firm has made of it. */
export function RoleEntry({ role, staffing, i18n }: Props) {
  const { t, words, day, locale } = i18n;
  const { framework } = role;
  const needed = staffing.ventures
    .flatMap(({ needs }) => needs)
    .filter((need) => need.role === role.key)
    .reduce((sum, { people }) => sum + people, 0);
  const holders = role.counts.find(({ competence }) => competence === "");
  return (
    <li className="border-b border-line py-4 last:border-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-measure">
          <h3 className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            {words(role.label)}
            {framework === null ? <Badge tone="hue-2">{t("staffing.roles.own")}</Badge> : null}
            {role.isChanged ? <Badge tone="hue-2">{t("staffing.roles.changed")}</Badge> : null}
            {role.boundaryCrosser ? <Badge>{t("staffing.roles.crosser")}</Badge> : null}
            {needed > 0 ? <Badge tone="accent">{t("staffing.roles.needed", { people: needed })}</Badge> : null}
          </h3>
          {framework?.help ? <p className="mt-1">{words(framework.help)}</p> : null}
          <p className="text-sm text-soft">
            {holders
              ? t("staffing.roles.counted", { people: holders.people, day: day(holders.countedOn) })
              : t("staffing.roles.uncounted")}
            {framework ? ` · ${t("staffing.roles.source", { source: sourceWords(framework.source, locale) })}` : null}
          </p>
        </div>
        {staffing.mayEdit ? (
          <div className="flex flex-wrap gap-2">
            <RoleDialog {...{ role, staffing }} />
            <RoleActions firmId={staffing.firm.id} role={role} isNeeded={needed > 0} />
          </div>
        ) : null}
      </div>
      <Disclosure summary={t("staffing.role.requires")} isOpen={needed > 0} className="mt-1.5">
        {staffing.mayEdit ? (
          <HeadsForm {...{ role, staffing }} />
        ) : (
          <RequiresTable {...{ role, staffing, i18n }} meets={(count) => countText(count, i18n)} />
        )}
      </Disclosure>
    </li>
  );
}

function countText(people: number | null, { t, format }: I18n) {
  return people === null ? (
    <span className="text-faint italic">{t("staffing.roles.unknown")}</span>
  ) : (
    format.number(people)
  );
}
