"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Terms } from "./employee-types.ts";
import { RegisterForm } from "./register-form.tsx";

type Props = {
  readonly firmId: string;
  readonly register: Terms | null;
  readonly usualEnd: string;
  readonly today: string;
};

export function RegisterDialog(props: Props) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isOn = props.register?.isOn ?? false;
  return (
    <>
      <Button variant={isOn ? "secondary" : "primary"} size={isOn ? "small" : "normal"} onPress={() => setOpen(true)}>
        {t(isOn ? "employees.register.change" : "employees.register.begin")}
      </Button>
      <Dialog
        title={t(isOn ? "employees.register.changeTitle" : "employees.register.beginTitle")}
        closeLabel={t("common.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <RegisterForm {...props} close={close} />}
      </Dialog>
    </>
  );
}
