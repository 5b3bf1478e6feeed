"use client";
import { Menu } from "@etappe/ui/menu";
import { Ellipsis } from "lucide-react";
import { useI18n } from "../../i18n/use-i18n.ts";

export function PersonMenu({ person, onRemove }: { readonly person: { name: string }; readonly onRemove: () => void }) {
  const { t } = useI18n();
  return (
    <div className="max-sm:-ms-3.5">
      <Menu
        label={t("people.actionsFor", { name: person.name })}
        variant="quiet"
        entries={[{ id: "remove", label: t("people.remove"), isDanger: true }]}
        onAction={onRemove}
      >
        <Ellipsis aria-hidden="true" size={18} className="max-sm:hidden" />
        <span className="sm:hidden">{t("people.actions")}</span>
      </Menu>
    </div>
  );
}
