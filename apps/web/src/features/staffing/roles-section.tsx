import type { I18n } from "../../i18n/i18n.ts";
import { RoleDialog } from "./role-dialog.tsx";
import { RoleEntry } from "./role-entry.tsx";
import type { Staffing } from "./staffing.ts";
import { TakeUpRole } from "./take-up-role.tsx";

type Props = { readonly staffing: Staffing; readonly i18n: I18n };

/** The firm's roles with what they require and how many have it, and those that it does without. */
export function RolesSection({ staffing, i18n }: Props) {
  const { t, words } = i18n;
  const { roles, retired, mayEdit } = staffing;
  return (
    <section aria-labelledby="roles">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id="roles">{t("staffing.roles.title")}</h2>
          <p className="mt-1 max-w-measure text-sm text-soft">{t("staffing.roles.text")}</p>
        </div>
        {mayEdit ? <RoleDialog {...{ staffing, role: null }} /> : null}
      </div>
      <ul className="mt-4 border-y border-line">
        {roles.map((role) => (
          <RoleEntry key={role.key} {...{ role, staffing, i18n }} />
        ))}
      </ul>
      {retired.length > 0 ? (
        <section aria-labelledby="retired-roles" className="mt-7">
          <h3 id="retired-roles">{t("staffing.roles.retired")}</h3>
          <p className="max-w-measure text-sm text-soft">{t("staffing.roles.retiredText")}</p>
          <ul className="mt-2">
            {retired.map((role) => (
              <li key={role.key} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-1.5">
                <span>{words(role.label)}</span>
                {mayEdit ? <TakeUpRole firmId={staffing.firm.id} role={role} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}
