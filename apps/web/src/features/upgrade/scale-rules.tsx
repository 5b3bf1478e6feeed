"use client";
import { RadioGroup } from "@etappe/ui/radio-group";
import type { I18n } from "../../i18n/i18n.ts";
import { type Rules, SCALE_RULES, type ScaleChange, type ScaleRule } from "./upgrade-words.ts";

type Props = {
  readonly changes: readonly ScaleChange[];
  readonly rules: Rules;
  readonly onChange: (key: string, rule: ScaleRule) => void;
  readonly i18n: I18n;
};

/** What becomes of levels on each scale that gets longer or shorter. Nothing is chosen beforehand: nobody converts by accident. */
export function ScaleRules({ changes, rules, onChange, i18n: { t, words } }: Props) {
  if (changes.length === 0) return <p className="max-w-measure text-soft">{t("upgrade.rules.none")}</p>;
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-measure text-soft">{t("upgrade.rules.text")}</p>
      {changes.map(({ key, from, to }) => {
        const level = Math.max(1, from.top - 1);
        const values = { level, result: Math.round((level * to.top) / from.top), top: to.top };
        return (
          <RadioGroup
            key={key}
            label={t("upgrade.rules.change", {
              ...{ from: words(from.label), fromTop: from.top, to: words(to.label), toTop: to.top },
            })}
            value={rules[key] ?? null}
            onChange={(rule) => onChange(key, rule as ScaleRule)}
            options={SCALE_RULES.map((rule) => ({
              id: rule,
              label: t(`upgrade.rules.${rule}`),
              hint: t(`upgrade.rules.${rule}Hint`, values),
            }))}
          />
        );
      })}
    </div>
  );
}
