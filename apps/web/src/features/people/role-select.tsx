"use client";
import type { Role } from "@etappe/domain/access";
import { Select } from "@etappe/ui/select";
import { startTransition, useOptimistic } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";

type Props<R extends Role> = {
  readonly person: { readonly name: string; readonly role: R };
  readonly roles: readonly R[];
  /** Resolves when it is done, or was refused. */
  readonly onChange: (role: R) => Promise<void>;
};

/** A role takes effect when it is chosen, and shows at once; if it is refused, the old one stands there again. */
export function RoleSelect<R extends Role>({ person, roles, onChange }: Props<R>) {
  const { t } = useI18n();
  const [shown, show] = useOptimistic(person.role);
  const choose = (id: string | null) => {
    const role = roles.find((one) => one === id);
    if (!role || role === shown) return;
    startTransition(async () => {
      show(role);
      await onChange(role);
    });
  };
  return (
    <Select
      label={t("people.roleOf", { name: person.name })}
      hidesLabel
      placeholder={t("people.role")}
      options={roles.map((id: Role) => ({ id, label: t(`roles.${id}.name`), note: t(`roles.${id}.note`) }))}
      value={shown}
      onChange={choose}
      // In a list of many, a role reads as a word; the frame comes with the pointer or the focus.
      className="-ms-3 max-w-56 max-sm:ms-0 sm:[&_button]:border-transparent sm:[&_button]:bg-transparent sm:[&_button:hover]:border-edge sm:[&_button:focus-visible]:border-edge"
    />
  );
}
