import { isOpenReset } from "@etappe/api/password-reset";
import { buttonClass } from "@etappe/ui/button-class";
import type { Metadata } from "next";
import Link from "next/link";
import { DoorPage } from "../../../features/sign-in/door-page.tsx";
import { SetPasswordForm } from "../../../features/sign-in/set-password-form.tsx";
import { atTheDoor } from "../../../server/door.ts";
import { getI18n } from "../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("signIn.setPassword.title") };
}

export default async function SetPasswordPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  const { t } = await getI18n();
  if (!(await isOpenReset(await atTheDoor(), token))) {
    return (
      <DoorPage title={t("signIn.setPassword.expiredTitle")} text={t("signIn.setPassword.expired")}>
        <Link href="/reset" className={buttonClass("primary")}>
          {t("signIn.setPassword.again")}
        </Link>
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t("signIn.setPassword.title")} text={t("signIn.setPassword.text")}>
      <SetPasswordForm token={token} />
    </DoorPage>
  );
}
