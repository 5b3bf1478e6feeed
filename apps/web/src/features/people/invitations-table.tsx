"use client";
import type { AppRouter } from "@etappe/api/root";
import { Badge } from "@etappe/ui/badge";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { useMutation } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { useInvite } from "./use-invite.ts";

export type OpenInvitation = inferRouterOutputs<AppRouter>["invitations"]["open"][number];

/** Doors that are open for somebody. Gone from the page when there is none, but for what was done last. */
export function InvitationsTable({ invitations }: { readonly invitations: readonly OpenInvitation[] }) {
  const { t, moment } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [done, setDone] = useState<string | null>(null);
  const { invite, error: inviteError } = useInvite();
  const revocation = useMutation(trpc.invitations.revoke.mutationOptions({ onSuccess: () => router.refresh() }));

  function revoke({ id, email }: OpenInvitation) {
    setDone(null);
    revocation.mutate({ id }, { onSuccess: () => setDone(t("people.invitations.revoked", { email })) });
  }

  function sendAgain({ name, email, role, firm }: OpenInvitation) {
    setDone(null);
    invite({ name, email, role, firmId: firm?.id ?? null }, () =>
      setDone(t("people.invitations.sentAgain", { email })),
    );
  }

  if (invitations.length === 0 && !done) return null;
  return (
    <section aria-labelledby="open-invitations" className="mt-10">
      <h2 id="open-invitations" className="mb-2">
        {t("people.invitations.title")}
      </h2>
      <FailureNotice error={revocation.error ?? inviteError} className="mb-3" />
      {done ? (
        <Notice tone="success" className="mb-3">
          {done}
        </Notice>
      ) : null}
      {invitations.length > 0 ? (
        <Table caption={t("people.invitations.caption")}>
          <TableHead>
            <TableRow>
              <ColumnHead>{t("people.name")}</ColumnHead>
              <ColumnHead>{t("people.role")}</ColumnHead>
              <ColumnHead>{t("people.invitations.place")}</ColumnHead>
              <ColumnHead>{t("people.invitations.validUntil")}</ColumnHead>
              <ColumnHead align="end">
                <span className="sr-only">{t("people.actions")}</span>
              </ColumnHead>
            </TableRow>
          </TableHead>
          <TableBody>
            {invitations.map((invitation) => (
              <TableRow key={invitation.id}>
                <RowHead>
                  <span className="block font-semibold">{invitation.name}</span>
                  <span className="block text-sm font-normal text-soft [overflow-wrap:anywhere]">
                    {invitation.email}
                  </span>
                </RowHead>
                <Cell label={t("people.role")}>{t(`roles.${invitation.role}.name`)}</Cell>
                <Cell label={t("people.invitations.place")}>
                  {invitation.firm?.name ?? t("people.invitations.inHouse")}
                </Cell>
                <Cell label={t("people.invitations.validUntil")}>
                  {invitation.isExpired ? (
                    <Badge tone="warning" icon="clock">
                      {t("people.invitations.expired")}
                    </Badge>
                  ) : (
                    moment(invitation.expiresAt)
                  )}
                </Cell>
                <Cell align="end">
                  <div className="flex flex-wrap gap-2 sm:justify-end">
                    <Button size="small" onPress={() => sendAgain(invitation)}>
                      {t("people.invitations.again")}
                    </Button>
                    <Button size="small" variant="quiet" onPress={() => revoke(invitation)}>
                      {t("people.invitations.revoke")}
                    </Button>
                  </div>
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : null}
    </section>
  );
}
