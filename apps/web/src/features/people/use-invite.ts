"use client";
import { FIRM_ROLES, HOUSE_ROLES, type Role } from "@etappe/domain/access";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "../../trpc-client.tsx";

export type Guest = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Null for the house itself. */
  readonly firmId: string | null;
};

/** Sends an invitation. `id` makes a second press of the same button the same invitation. */
export function useInvite() {
  const trpc = useTRPC();
  const router = useRouter();
  const refresh = () => router.refresh();
  const toHouse = useMutation(trpc.invitations.inviteToHouse.mutationOptions({ onSuccess: refresh }));
  const toFirm = useMutation(trpc.invitations.inviteToFirm.mutationOptions({ onSuccess: refresh }));

  function invite({ name, email, role, firmId }: Guest, onSuccess: () => void, id = crypto.randomUUID()) {
    toHouse.reset();
    toFirm.reset();
    const houseRole = HOUSE_ROLES.find((one) => one === role);
    const firmRole = FIRM_ROLES.find((one) => one === role);
    if (houseRole) toHouse.mutate({ id, name, email, role: houseRole }, { onSuccess });
    else if (firmRole && firmId) toFirm.mutate({ id, name, email, role: firmRole, firmId }, { onSuccess });
  }

  return { invite, isPending: toHouse.isPending || toFirm.isPending, error: toHouse.error ?? toFirm.error };
}
