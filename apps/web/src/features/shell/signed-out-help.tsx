import type { I18n } from "../../i18n/i18n.ts";

/** What to do when one is no longer signed in and something waits to be saved: not to leave the page. */
export function SignedOutHelp({ i18n: { t } }: { readonly i18n: Pick<I18n, "t"> }) {
  return (
    <p className="text-xs text-soft">
      {t("assessment.save.signedOutHelp")}{" "}
      <a href="/login" target="_blank" rel="noopener" className="text-link">
        {t("assessment.save.signIn")}
      </a>
    </p>
  );
}
