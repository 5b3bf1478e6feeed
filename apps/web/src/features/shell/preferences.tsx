import { LOCALES } from "@etappe/domain/text";
import { cookies } from "next/headers";
import { getI18n } from "../../server/i18n.ts";
import { chooseLocale, chooseScheme } from "./actions.ts";
import { ChoiceForm } from "./choice-form.tsx";
import { isScheme, SCHEME_COOKIE, SCHEMES } from "./scheme.ts";

type Props = { readonly showsLabels?: boolean };

/** Language and colour scheme, for everybody on every page. */
export async function Preferences({ showsLabels = false }: Props) {
  const { t, locale } = await getI18n();
  const chosen = (await cookies()).get(SCHEME_COOKIE)?.value;
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <ChoiceForm
        action={chooseLocale}
        name="locale"
        label={t("nav.language")}
        current={locale}
        showsLabel={showsLabels}
        choices={LOCALES.map((id) => ({ id, label: t(`nav.languages.${id}`), lang: id }))}
      />
      <ChoiceForm
        action={chooseScheme}
        name="scheme"
        label={t("nav.scheme")}
        current={isScheme(chosen) ? chosen : "system"}
        showsLabel={showsLabels}
        choices={SCHEMES.map((id) => ({ id, label: t(`nav.schemes.${id}`) }))}
      />
    </div>
  );
}
