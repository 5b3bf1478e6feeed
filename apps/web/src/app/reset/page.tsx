import type { Metadata } from "next";
import Link from "next/link";
import { DoorPage } from "../../features/sign-in/door-page.tsx";
import { ResetForm } from "../../features/sign-in/reset-form.tsx";
import { getI18n } from "../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("signIn.reset.title") };
}

export default async function ResetPage() {
  const { t } = await getI18n();
  return (
    <DoorPage title={t("signIn.reset.title")} text={t("signIn.reset.text")}>
      <ResetForm />
      <p className="mt-6">
        <Link href="/login" className="text-link">
          {t("signIn.backToSignIn")}
        </Link>
      </p>
    </DoorPage>
  );
}
