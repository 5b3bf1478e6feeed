"use client";
import { Menu } from "@etappe/ui/menu";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import type { StaffedRole } from "./staffing.ts";

type Props = {
  readonly firmId: string;
  readonly role: StaffedRole;
  /** A role that a venture needs is not put aside. */
  readonly isNeeded: boolean;
};

/** Back to the framework, or out of use. */
export function RoleActions({ firmId, role: { key, label, version, isChanged }, isNeeded }: Props) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const onSuccess = () => router.refresh();
  const reset = useMutation(trpc.staffing.resetRole.mutationOptions({ onSuccess }));
  const retire = useMutation(trpc.staffing.retireRole.mutationOptions({ onSuccess }));
  const act = (id: string) => {
    if (id === "reset") reset.mutate({ firmId, key, version });
    else retire.mutate({ id: freshId(), firmId, key, version, retired: true });
  };
  const entries = [
    ...(isChanged ? [{ id: "reset", label: t("staffing.roles.reset") }] : []),
    {
      id: "retire",
      label: t("staffing.roles.retire"),
      isDisabled: isNeeded,
      note: isNeeded ? t("refusals.role-is-needed") : undefined,
    },
  ];
  return (
    <>
      <Menu
        label={t("staffing.roles.moreNamed", { role: words(label) })}
        entries={entries}
        onAction={act}
        variant="quiet"
        size="small"
        isDisabled={reset.isPending || retire.isPending}
      >
        {t("staffing.roles.more")}
      </Menu>
      <RefusalNotice error={reset.error ?? retire.error} />
    </>
  );
}
