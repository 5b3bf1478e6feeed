import { Scale } from "@etappe/ui/scale";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import { citation } from "../../source-words.ts";
import type { Cooperation, Terms } from "./cooperation-draft.ts";
import { RatedList } from "./rated-list.tsx";

type Props = { readonly cooperation: Cooperation; readonly terms: Terms; readonly i18n: I18n };

/** What the partner brings less what it risks, on its scale, with both lists that it comes from (§5(3)). */
export function Balance({ cooperation, terms, i18n }: Props) {
  const { t, format, locale } = i18n;
  const { balance, benefits, dangers } = cooperation;
  const top = terms.scale.levels.length - 1;
  const signed = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return (
    <section aria-label={t("cooperation.balance.title")}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <p>
          <span className="flex items-center gap-1.5 text-sm text-soft">
            {t("cooperation.balance.title")}
            <InfoTip label={t("cooperation.balance.about")}>
              <p>{t("cooperation.balance.how", { top })}</p>
              <p className="mt-1">{citation("§5(3)", locale)}</p>
            </InfoTip>
          </span>
          <span className={balance === null ? "text-faint italic" : "font-serif text-2xl font-semibold tabular-nums"}>
            {balance === null ? t("cooperation.balance.none") : signed(balance)}
          </span>
        </p>
        {balance === null ? (
          <p className="max-w-measure text-sm text-soft">{t("cooperation.balance.whyNone")}</p>
        ) : (
          <>
            <Scale
              title={t("cooperation.balance.picture", { value: signed(balance), top })}
              value={balance}
              min={-top}
              max={top}
              startLabel={`−${top}`}
              endLabel={`+${top}`}
              nullText=""
            />
            <p className="text-sm text-soft">
              {t("cooperation.balance.basis", { benefits: benefits.length, dangers: dangers.length })}
            </p>
          </>
        )}
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {(["benefits", "dangers"] as const).map((side) => (
          <RatedList
            key={side}
            title={t(`cooperation.${side}`)}
            items={terms[side]}
            rated={cooperation[side]}
            scale={terms.scale}
            isRisk={side === "dangers"}
            i18n={i18n}
          />
        ))}
      </div>
    </section>
  );
}
