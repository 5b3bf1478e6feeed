import type { Role } from "@etappe/domain/access";
import { buttonClass } from "@etappe/ui/button-class";
import { getI18n } from "../../server/i18n.ts";
import { leave } from "../shell/actions.ts";
import { AppLink } from "../shell/app-link.tsx";

type Place = { readonly slug: string; readonly name: string; readonly role: Role };

export async function Places({ places }: { readonly places: readonly Place[] }) {
  const { t } = await getI18n();
  return (
    <>
      <ul className="flex flex-col">
        {places.map(({ slug, name, role }) => (
          <li key={slug} className="border-t border-line last:border-b">
            <AppLink
              href={`/${slug}`}
              className="flex min-h-13 items-center justify-between gap-4 px-2 py-2 hover:bg-fill"
            >
              <span className="font-semibold">{name}</span>
              <span className="text-sm text-soft">{t(`roles.${role}.name`)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
      <form action={leave} className="mt-6">
        <button type="submit" className={buttonClass("secondary")}>
          {t("nav.signOut")}
        </button>
      </form>
    </>
  );
}
