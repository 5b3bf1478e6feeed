"use client";
import type { AppRouter } from "@etappe/api/root";
import { Button } from "@etappe/ui/button";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { useMutation } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";

type Device = inferRouterOutputs<AppRouter>["account"]["devices"][number];

/** Where this person is signed in; a device that was lost is signed out from here. */
export function Devices({ devices }: { readonly devices: readonly Device[] }) {
  const { t, moment } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const signOut = useMutation(trpc.account.signOutDevice.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <section className="mt-10">
      <h2>{t("account.devices")}</h2>
      <p className="mt-1 mb-2 text-soft">{t("account.devicesText")}</p>
      <FailureNotice error={signOut.error} className="mb-3" />
      <Table caption={t("account.devices")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("account.device")}</ColumnHead>
            <ColumnHead>{t("account.since")}</ColumnHead>
            <ColumnHead>{t("account.lastSeen")}</ColumnHead>
            <ColumnHead align="end">
              <span className="sr-only">{t("account.signOutDevice")}</span>
            </ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {devices.map(({ key, createdAt, seenAt, isThisOne }) => (
            <TableRow key={key}>
              <RowHead>{isThisOne ? t("account.thisDevice") : t("account.otherDevice")}</RowHead>
              <Cell label={t("account.since")}>{moment(createdAt)}</Cell>
              <Cell label={t("account.lastSeen")}>{moment(seenAt)}</Cell>
              <Cell align="end">
                {isThisOne ? null : (
                  <Button
                    size="small"
                    onPress={() => signOut.mutate({ key })}
                    pendingText={signOut.isPending && signOut.variables.key === key ? t("account.signingOut") : null}
                  >
                    {t("account.signOutDevice")}
                  </Button>
                )}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
