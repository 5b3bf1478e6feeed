"use client";
import { Button } from "@etappe/ui/button";
import { Dialog } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { InviteForm } from "./invite-form.tsx";

/** The page's title with its one act, inviting somebody, and below it what became of that. */
export function PeopleHeader() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);

  function sent(email: string) {
    setSentTo(email);
    setOpen(false);
  }

  const invite = (
    <Dialog
      title={t("people.invite.title")}
      closeLabel={t("common.close")}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" onPress={() => setSentTo(null)}>
          {t("people.invite.open")}
        </Button>
      }
    >
      {(close) => <InviteForm onSent={sent} onCancel={close} />}
    </Dialog>
  );
  return (
    <>
      <PageHeader title={t("people.title")} subtitle={t("people.subtitle")} actions={invite} />
      {sentTo ? (
        <Notice tone="success" className="mb-5">
          {t("people.invite.sent", { email: sentTo })}
        </Notice>
      ) : null}
    </>
  );
}
