import type { ReactNode } from "react";
import { getI18n } from "../../server/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import { Brand } from "../shell/brand.tsx";
import { Preferences } from "../shell/preferences.tsx";
import { DoorPicture } from "./door-picture.tsx";

type Props = { readonly title: string; readonly text?: string | undefined; readonly children: ReactNode };

/** The pages before one is in: one column to act in, and beside it, where there is room, what the product is about. */
export async function DoorPage({ title, text, children }: Props) {
  const { t } = await getI18n();
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(26rem,5fr)_7fr]">
      <div className="flex flex-col px-5 py-6 sm:px-10 lg:px-14">
        <header>
          <AppLink href="/" className="inline-flex min-h-9 items-center no-underline">
            <Brand name={t("common.product")} />
          </AppLink>
        </header>
        <main className="my-auto w-full max-w-sm py-10">
          <h1>{title}</h1>
          {text ? <p className="mt-2 text-soft">{text}</p> : null}
          <div className="mt-6">{children}</div>
        </main>
        <footer>
          <Preferences />
        </footer>
      </div>
      <aside className="hidden flex-col justify-center gap-10 border-s border-line bg-fill px-14 py-12 lg:flex">
        <DoorPicture phases={[t("signIn.phases.decision"), t("signIn.phases.buildUp"), t("signIn.phases.operating")]} />
        <div className="max-w-lg">
          <p className="font-serif text-2xl font-semibold">{t("signIn.claim")}</p>
          <p className="mt-3 text-soft">{t("signIn.claimText")}</p>
        </div>
      </aside>
    </div>
  );
}
