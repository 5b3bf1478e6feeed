import { Notice } from "@etappe/ui/notice";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { DoorPage } from "../../features/sign-in/door-page.tsx";
import { localPath } from "../../features/sign-in/local-path.ts";
import { LoginForm } from "../../features/sign-in/login-form.tsx";
import { getI18n } from "../../server/i18n.ts";
import { currentPerson } from "../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("signIn.title") };
}

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const { next, changed } = await searchParams;
  if (await currentPerson()) redirect(localPath(next) as Route);
  const { t } = await getI18n();
  return (
    <DoorPage title={t("signIn.title")}>
      {changed ? (
        <Notice tone="success" className="mb-4">
          {t("signIn.passwordChanged")}
        </Notice>
      ) : null}
      <LoginForm next={localPath(next)} />
      <p className="mt-4">
        <Link href="/reset" className="text-link">
          {t("signIn.forgot")}
        </Link>
      </p>
      <p className="mt-6 text-sm text-soft">{t("signIn.noSelfService")}</p>
    </DoorPage>
  );
}
