"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { RoleForm } from "./role-form.tsx";
import type { StaffedRole, Staffing } from "./staffing.ts";

type Props = {
  readonly staffing: Staffing;
  /** To be adjusted; null: a new one of the firm's own. */
  readonly role: StaffedRole | null;
};

export function RoleDialog({ staffing, role }: Props) {
  const { t, words } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const named = role ? { role: words(role.label) } : null;
  return (
    <>
      <Button
        size="small"
        {...(named ? { "aria-label": t("staffing.roles.editNamed", named) } : {})}
        onPress={() => setOpen(true)}
      >
        {t(role ? "staffing.roles.edit" : "staffing.roles.add")}
      </Button>
      <Dialog
        title={named ? t("staffing.role.editTitle", named) : t("staffing.role.addTitle")}
        closeLabel={t("common.close")}
        size="wide"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <RoleForm {...{ staffing, role, close }} />}
      </Dialog>
    </>
  );
}
