"use client";
import { Button } from "@etappe/ui/button";
import { ComboBox } from "@etappe/ui/combo-box";
import { Icon } from "@etappe/ui/icon";
import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type CountryOption, countryLabel } from "./country-options.ts";

type Props = {
  readonly options: readonly CountryOption[];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
};

/** Several countries: one is added after the other, and each is taken away by its own button. */
export function CountryPicker({ options, value, onChange }: Props) {
  const { t } = useI18n();
  const [said, setSaid] = useState("");
  // Counts what was done by hand. After each the box is a new, empty one, and has the focus for the next.
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.querySelector("input")?.focus();
  }, [round]);

  function add(code: string | null) {
    if (code === null || value.includes(code)) return;
    onChange([...value, code]);
    setRound(round + 1);
    setSaid(t("venture.field.countryAdded", { country: countryLabel(code, options) }));
  }

  function remove(code: string) {
    onChange(value.filter((chosen) => chosen !== code));
    setRound(round + 1);
    setSaid(t("venture.field.countryRemoved", { country: countryLabel(code, options) }));
  }

  return (
    <fieldset className="flex min-w-0 flex-col gap-2.5">
      <legend className="mb-1 text-sm font-semibold">{t("venture.field.countries")}</legend>
      {value.length === 0 ? (
        <p className="text-sm text-soft">{t("venture.field.noneChosen")}</p>
      ) : (
        <ul aria-label={t("venture.field.chosenCountries")} className="flex flex-wrap gap-2">
          {value.map((code) => (
            <li key={code}>
              <Button
                size="small"
                aria-label={t("venture.field.removeCountry", { country: countryLabel(code, options) })}
                onPress={() => remove(code)}
              >
                {countryLabel(code, options)}
                <Icon name="cross" size={13} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div ref={box} className="max-w-sm">
        <ComboBox
          key={round}
          label={t("venture.field.addCountry")}
          hint={t("venture.field.countryHint")}
          emptyText={t("venture.field.noCountry")}
          options={options.filter(({ id }) => !value.includes(id))}
          onChange={add}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
