import { readInvitation } from "@etappe/api/joining";
import type { Metadata } from "next";
import { Invitation } from "../../../features/sign-in/invitation.tsx";
import { atTheDoor } from "../../../server/door.ts";
import { getI18n } from "../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("signIn.invitation.pageTitle") };
}

export default async function InvitationPage({ params }: PageProps<"/invite/[token]">) {
  const { token } = await params;
  return <Invitation seen={await readInvitation(await atTheDoor(), token)} token={token} />;
}
