import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata } from "next";
import { Devices } from "../../../features/account/devices.tsx";
import { NameForm } from "../../../features/account/name-form.tsx";
import { PasswordForm } from "../../../features/account/password-form.tsx";
import { Preferences } from "../../../features/shell/preferences.tsx";
import { currentActor } from "../../../server/actor.ts";
import { api } from "../../../server/api.ts";
import { getI18n } from "../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("account.title") };
}

export default async function AccountPage({ params }: PageProps<"/[tenant]/account">) {
  const { tenant } = await params;
  const actor = await currentActor(tenant);
  const devices = await (await api(tenant)).account.devices({});
  const { t } = await getI18n();
  const subtitle = t("account.subtitle", { role: t(`roles.${actor.role}.name`), house: actor.tenant.name });
  return (
    <div className="max-w-2xl">
      <PageHeader title={t("account.title")} subtitle={subtitle} />
      <NameForm name={actor.name} email={actor.email} />
      <section className="mt-10">
        <h2 className="mb-2">{t("account.display")}</h2>
        <Preferences showsLabels />
      </section>
      <Devices devices={devices} />
      <PasswordForm email={actor.email} />
    </div>
  );
}
