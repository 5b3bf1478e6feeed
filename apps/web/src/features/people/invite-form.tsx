"use client";
import { FIRM_ROLES, HOUSE_ROLES, type Role } from "@etappe/domain/access";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { FirmPicker, type PickedFirm } from "./firm-picker.tsx";
import { missingIn } from "./invite-check.ts";
import { useInvite } from "./use-invite.ts";

type Props = { readonly onSent: (email: string) => void; readonly onCancel: () => void };

export function InviteForm({ onSent, onCancel }: Props) {
  const { t } = useI18n();
  const { invite, isPending, error } = useInvite();
  const [id] = useState(() => crypto.randomUUID());
  const [side, setSide] = useState<"house" | "firm">("house");
  const [firm, setFirm] = useState<PickedFirm | null>(null);
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role | null>(null);
  const [wasSent, setWasSent] = useState(false);

  const roles: readonly Role[] = side === "house" ? HOUSE_ROLES : FIRM_ROLES;
  const missing = missingIn({ side, firm, name, email, role });
  const complaint = (field: keyof typeof missing) =>
    wasSent && missing[field] ? t(`people.invite.missing.${field}`) : null;

  function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (role === null || Object.values(missing).some(Boolean)) return;
    invite({ name, email, role, firmId: side === "firm" ? (firm?.id ?? null) : null }, () => onSent(email), id);
  }

  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FailureNotice error={error} />
      <RadioGroup
        label={t("people.invite.side")}
        orientation="horizontal"
        value={side}
        onChange={(chosen) => {
          setSide(chosen === "firm" ? "firm" : "house");
          setRole(null);
        }}
        options={[
          { id: "house", label: t("people.invite.house") },
          { id: "firm", label: t("people.invite.firm") },
        ]}
      />
      {side === "firm" ? <FirmPicker firm={firm} onPick={setFirm} error={complaint("firm")} /> : null}
      <TextField
        label={t("people.invite.name")}
        value={name}
        onChange={setName}
        error={complaint("name")}
        autoComplete="off"
      />
      <TextField
        label={t("people.invite.email")}
        hint={t("people.invite.emailHint")}
        type="email"
        value={email}
        onChange={setEmail}
        error={complaint("email")}
        autoComplete="off"
      />
      <Select
        label={t("people.role")}
        placeholder={t("people.invite.chooseRole")}
        options={roles.map((one) => ({ id: one, label: t(`roles.${one}.name`), note: t(`roles.${one}.note`) }))}
        value={role}
        onChange={(chosen) => setRole(roles.find((one) => one === chosen) ?? null)}
        error={complaint("role")}
      />
      <DialogActions>
        <Button onPress={onCancel}>{t("common.cancel")}</Button>
        <Button type="submit" variant="primary" pendingText={isPending ? t("people.invite.submitting") : null}>
          {t("people.invite.submit")}
        </Button>
      </DialogActions>
    </form>
  );
}
