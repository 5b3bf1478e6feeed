import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import type { Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly i18n: I18n };

/** What stands at the gates to operating: heavy burdens that nothing answers, and objections. */
export function OpenPoints({ workforce, i18n }: Props) {
  const { t, words } = i18n;
  const running = new Set(workforce.ventures.filter(({ state }) => state === "running").map(({ id }) => id));
  const labelOf = (key: string) =>
    workforce.terms.burdens.find((item) => item.key === key)?.label ?? { de: key, en: key };
  const burdens = workforce.burdens.filter(({ isOpen, ventureId }) => isOpen && running.has(ventureId));
  const objections = workforce.consultations.filter(({ stands, ventureId }) => stands && running.has(ventureId));
  const count = burdens.length + objections.length;
  if (count === 0) {
    return workforce.burdens.length === 0 ? null : (
      <Notice tone="success" role="note">
        {t("workforce.open.none")}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" role="note" title={t("workforce.open.title", { count })}>
      <ul>
        {burdens.map((burden) => (
          <li key={burden.id}>
            <a href={`#burden-${burden.id}`} className="inline-block min-h-6 text-link">
              {t("workforce.open.burden", { burden: words(labelOf(burden.burden)), who: words(burden.who) })}
            </a>
          </li>
        ))}
        {objections.map(({ id, label, body }) => (
          <li key={id}>{t("workforce.open.objection", { thing: words(label), body })}</li>
        ))}
      </ul>
      <p className="mt-1 text-sm">{t("workforce.open.help")}</p>
    </Notice>
  );
}
