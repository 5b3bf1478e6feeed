import { buttonClass } from "@etappe/ui/button-class";
import Link from "next/link";
import { getI18n } from "../../server/i18n.ts";

/** The same words for what is not there and for what is not for these eyes. */
export async function NothingHere() {
  const { t } = await getI18n();
  return (
    <div className="max-w-measure py-6">
      <title>{t("common.notFound.title")}</title>
      <h1>{t("common.notFound.title")}</h1>
      <p className="mt-2 text-soft">{t("common.notFound.text")}</p>
      <Link href="/" className={buttonClass("primary", "normal", "mt-6")}>
        {t("common.notFound.home")}
      </Link>
    </div>
  );
}
