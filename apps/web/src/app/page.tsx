import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { DoorPage } from "../features/sign-in/door-page.tsx";
import { Places } from "../features/sign-in/places.tsx";
import { api } from "../server/api.ts";
import { getI18n } from "../server/i18n.ts";
import { currentPerson } from "../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  // The layout beside this page does not put the product's name behind its title.
  return { title: `${t("signIn.places.title")} – ${t("common.product")}` };
}

/** Whoever has one place goes there; whoever has several is asked. */
export default async function StartPage() {
  const person = await currentPerson();
  if (!person) redirect("/login");
  const places = await (await api("")).account.places({});
  const [only, second] = places;
  if (only && !second) redirect(`/${only.slug}` as Route);

  const { t } = await getI18n();
  if (!only) {
    return (
      <DoorPage title={t("signIn.places.noneTitle")} text={t("signIn.places.none", { email: person.email })}>
        <Places places={[]} />
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t("signIn.places.title")} text={t("signIn.places.text")}>
      <Places places={places} />
    </DoorPage>
  );
}
