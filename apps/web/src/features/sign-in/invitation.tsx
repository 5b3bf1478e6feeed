import type { InvitationSeen } from "@etappe/api/joining";
import { buttonClass } from "@etappe/ui/button-class";
import { getI18n } from "../../server/i18n.ts";
import { currentPerson } from "../../server/session.ts";
import { leave } from "../shell/actions.ts";
import { AppLink } from "../shell/app-link.tsx";
import { DoorPage } from "./door-page.tsx";
import { JoinHereForm, JoinNewlyForm } from "./join-forms.tsx";

type Props = { readonly seen: InvitationSeen; readonly token: string };

/** What a link to join leads to. Looking changes nothing: mail scanners look, too. */
export async function Invitation({ seen, token }: Props) {
  const { t } = await getI18n();
  switch (seen.kind) {
    case "unknown":
      return (
        <DoorPage title={t("signIn.invitation.goneTitle")} text={t("signIn.invitation.unknown")}>
          <ToSignIn />
        </DoorPage>
      );
    case "expired":
      return (
        <DoorPage title={t("signIn.invitation.goneTitle")} text={t("signIn.invitation.expired", { house: seen.house })}>
          <ToSignIn />
        </DoorPage>
      );
    case "used":
      return (
        <DoorPage title={t("signIn.invitation.usedTitle")} text={t("signIn.invitation.used", { house: seen.house })}>
          <ToSignIn />
        </DoorPage>
      );
    case "open":
      return (
        <DoorPage
          title={t("signIn.invitation.title", { house: seen.house })}
          text={t("signIn.invitation.text", { email: seen.email, role: t(`roles.${seen.role}.name`) })}
        >
          <Acceptance seen={seen} token={token} />
        </DoorPage>
      );
  }
}

type Open = Extract<InvitationSeen, { kind: "open" }>;

async function Acceptance({ seen, token }: { readonly seen: Open; readonly token: string }) {
  const { t } = await getI18n();
  const person = await currentPerson();
  if (person && person.email !== seen.email) {
    return (
      <form action={leave} className="flex flex-col items-start gap-4">
        <p>{t("signIn.invitation.otherPerson", { current: person.email, email: seen.email })}</p>
        <button type="submit" className={buttonClass("secondary")}>
          {t("nav.signOut")}
        </button>
      </form>
    );
  }
  if (person) {
    return (
      <>
        <p className="mb-4">{t("signIn.invitation.asYourself", { name: person.name })}</p>
        <JoinHereForm token={token} />
      </>
    );
  }
  if (!seen.hasAccount) return <JoinNewlyForm token={token} name={seen.name} email={seen.email} />;
  return (
    <>
      <p className="mb-4">{t("signIn.invitation.hasAccount", { email: seen.email })}</p>
      <AppLink href={`/login?next=${encodeURIComponent(`/invite/${token}`)}`} className={buttonClass("primary")}>
        {t("signIn.invitation.signInFirst")}
      </AppLink>
    </>
  );
}

async function ToSignIn() {
  const { t } = await getI18n();
  return (
    <AppLink href="/login" className={buttonClass("secondary")}>
      {t("signIn.submit")}
    </AppLink>
  );
}
