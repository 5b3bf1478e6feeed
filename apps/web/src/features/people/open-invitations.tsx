import { api } from "../../server/api.ts";
import { InvitationsTable } from "./invitations-table.tsx";

export async function OpenInvitations({ tenant }: { readonly tenant: string }) {
  return <InvitationsTable invitations={await (await api(tenant)).invitations.open({})} />;
}
