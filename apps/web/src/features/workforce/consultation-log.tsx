import type { I18n } from "../../i18n/i18n.ts";
import { Said } from "./said.tsx";
import type { Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly i18n: I18n };

/** Everything that the works council ever said, the newest first; what was withdrawn stays. */
export function ConsultationLog({ workforce, i18n }: Props) {
  const { t } = i18n;
  const { consultations, firm } = workforce;
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t("workforce.log.heading")}</h2>
      {consultations.length === 0 ? (
        <p className="text-soft">{t("workforce.log.none")}</p>
      ) : (
        <ul>
          {consultations.toReversed().map((said) => (
            <li key={said.id}>
              <Said {...{ said, firmId: firm.id, i18n }} mayWithdraw={false} showsThing />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
