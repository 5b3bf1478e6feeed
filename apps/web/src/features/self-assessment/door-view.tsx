import type { Seen } from "@etappe/api/self-assessment-door";
import { Disclosure } from "@etappe/ui/disclosure";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { Brand } from "../shell/brand.tsx";
import { Preferences } from "../shell/preferences.tsx";
import { sayByLink } from "./actions.ts";
import { OwnQuestions } from "./own-questions.tsx";
import { RegisterFacts } from "./register-facts.tsx";

type Props = { readonly seen: Seen; readonly token: string; readonly i18n: I18n };

/** What a personal link opens: the own record, and nothing around it. */
export function DoorView({ seen, token, i18n }: Props) {
  const { t } = i18n;
  switch (seen.kind) {
    case "gone":
      return <Page title={t("selfAssessment.door.goneTitle")} text={t("selfAssessment.door.gone")} t={t} />;
    case "throttled": {
      const minutes = Math.ceil(seen.seconds / 60);
      return (
        <Page title={t("selfAssessment.door.waitTitle")} text={t("selfAssessment.door.throttled", { minutes })} t={t} />
      );
    }
    case "open": {
      const { own, house } = seen;
      const { firm, staffNumber, name } = own;
      return (
        <Page title={t("selfAssessment.door.title")} text={t("selfAssessment.door.intro", { firm })} t={t}>
          <p className="text-sm text-soft">
            {t("selfAssessment.door.you", { person: name === null ? staffNumber : `${name} (${staffNumber})` })}
          </p>
          <Disclosure summary={t("selfAssessment.door.about")} className="mt-3">
            <RegisterFacts register={own.register} house={house} i18n={i18n} />
          </Disclosure>
          <div className="mt-6">
            <OwnQuestions own={own} say={sayByLink.bind(null, token)} change={t("selfAssessment.door.change")} />
          </div>
        </Page>
      );
    }
  }
}

type PageProps = {
  readonly title: string;
  readonly text: string;
  readonly t: I18n["t"];
  readonly children?: ReactNode;
};

function Page({ title, text, t, children }: PageProps) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-5 py-5 sm:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
        <Brand name={t("common.product")} />
        <Preferences />
      </header>
      <main className="w-full py-7">
        <h1>{title}</h1>
        <p className="mt-2 text-soft">{text}</p>
        <div className="mt-3">{children}</div>
      </main>
    </div>
  );
}
