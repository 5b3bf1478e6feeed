"use client";
import { Button } from "@etappe/ui/button";
import { Select } from "@etappe/ui/select";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type EmployeePage, roleLabel } from "./employee-types.ts";

type Props = {
  readonly all: EmployeePage["roles"];
  readonly held: readonly string[];
  readonly onChange: (held: readonly string[]) => void;
};

/** The roles that somebody holds, in their order: in the first one they are counted. */
export function RolesField({ all, held, onChange }: Props) {
  const { t, words } = useI18n();
  const left = all.filter(({ key }) => !held.includes(key));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="text-sm font-semibold">{t("employees.roles.label")}</legend>
      <p className="text-xs text-soft">{t("employees.roles.hint")}</p>
      {held.length > 0 ? (
        <ol className="flex flex-col">
          {held.map((key, at) => {
            const role = roleLabel(key, all, words);
            return (
              <li key={key} className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-1">
                <span className="min-w-0">
                  {role}
                  {at === 0 ? <span className="ms-2 text-xs text-soft">{t("employees.roles.first")}</span> : null}
                </span>
                <span className="flex gap-1">
                  {at > 0 ? (
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={t("employees.roles.makeFirstNamed", { role })}
                      onPress={() => onChange([key, ...held.filter((other) => other !== key)])}
                    >
                      {t("employees.roles.makeFirst")}
                    </Button>
                  ) : null}
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t("employees.roles.removeNamed", { role })}
                    onPress={() => onChange(held.filter((other) => other !== key))}
                  >
                    {t("employees.roles.remove")}
                  </Button>
                </span>
              </li>
            );
          })}
        </ol>
      ) : null}
      {left.length > 0 && held.length < 10 ? (
        <Select
          key={held.length}
          label={t("employees.roles.add")}
          placeholder={t("employees.roles.choose")}
          options={left.map(({ key, label }) => ({ id: key, label: words(label) }))}
          onChange={(key) => key !== null && onChange([...held, key])}
        />
      ) : null}
    </fieldset>
  );
}
