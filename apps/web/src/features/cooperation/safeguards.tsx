import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import { citation } from "../../source-words.ts";
import type { Cooperation } from "./cooperation-draft.ts";

type Props = { readonly cooperation: Cooperation; readonly i18n: I18n };

/** What would protect the firm and is not known to be there (§5(3)). */
export function Safeguards({ cooperation: { missing }, i18n }: Props) {
  const { t, words, locale } = i18n;
  if (missing.length === 0) {
    return (
      <Notice tone="success" role="note" title={t("cooperation.safeguards.complete")}>
        <p className="text-sm">{t("cooperation.safeguards.completeText")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" role="note" title={t("cooperation.safeguards.missing", { count: missing.length })}>
      <ul className="mt-1 flex flex-col gap-2">
        {missing.map(({ key, label, help, source }) => (
          <li key={key}>
            <p className="font-semibold">{words(label)}</p>
            {help ? <p className="text-sm">{words(help)}</p> : null}
            <p className="text-xs text-soft">{citation(source, locale)}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
