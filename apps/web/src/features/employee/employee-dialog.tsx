"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { EmployeeForm, type EmployeeFormProps } from "./employee-form.tsx";

export function EmployeeDialog(props: EmployeeFormProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isNew = props.person === null;
  return (
    <>
      <Button variant={isNew ? "primary" : "secondary"} onPress={() => setOpen(true)}>
        {t(isNew ? "employees.add.open" : "employees.edit.open")}
      </Button>
      <Dialog
        title={t(isNew ? "employees.add.title" : "employees.edit.title")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <EmployeeForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
